import {isolate} from '../isolate.ts'
import type {Effect as EnglishEffect, stageWords as english} from '../stage-words.ts'
import type {Translated} from '../translated.ts'

export type Effect = EnglishEffect

const STATES = {open: 'باز', 'half-open': 'نیمه‌باز', closed: 'بسته'}

export const stageWords: Translated<typeof english> = {
  effect: {
    pulse: 'گزارش حمله یا خشونت',
    alert: 'هشدار',
    calm: 'آرام‌تر',
    envoy: 'فرستاده',
    call: 'تلفن',
    meeting: 'دیدار',
    committee: 'نشست کمیته',
    statement: 'بیانیه علنی',
    gate: 'دروازه',
    queue: 'کامیون‌های منتظر',
    trade: 'تجارت',
    market: 'بازار',
    pledge: 'تعهد',
    delegation: 'هیئت',
    conference: 'کنفرانس',
    document: 'سند',
  },
  gate: state => `دروازه ${STATES[state]}`,
  none: what => `بدون ${what}`,
  way: (from, to) => `${isolate(from)} به ${isolate(to)}`,
  caption: parts => `روی نقشه: ${parts.join(' · ')}`,
  at: (whats, where) => [...whats, isolate(where)].join('، '),
}
