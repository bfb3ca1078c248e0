import {isolate} from '../isolate.ts'
import type {Effect as EnglishEffect, stageWords as english} from '../stage-words.ts'
import type {Translated} from '../translated.ts'

export type Effect = EnglishEffect

const STATES = {open: 'کھلا', 'half-open': 'آدھا کھلا', closed: 'بند'}

export const stageWords: Translated<typeof english> = {
  effect: {
    pulse: 'حملے یا تشدد کی خبر',
    alert: 'چوکسی',
    calm: 'زیادہ سکون',
    envoy: 'ایلچی',
    call: 'ٹیلیفون',
    meeting: 'ملاقات',
    committee: 'کمیٹی کا اجلاس',
    statement: 'کھلا بیان',
    gate: 'پھاٹک',
    queue: 'انتظار میں کھڑے ٹرک',
    trade: 'تجارت',
    market: 'بازار',
    pledge: 'وعدہ',
    delegation: 'وفد',
    conference: 'کانفرنس',
    document: 'دستاویز',
  },
  gate: state => `پھاٹک ${STATES[state]}`,
  none: what => `${what}: نہیں`,
  way: (from, to) => `${isolate(from)} سے ${isolate(to)}`,
  caption: parts => `نقشے پر: ${parts.join(' · ')}`,
  at: (whats, where) => [...whats, isolate(where)].join('، '),
}
