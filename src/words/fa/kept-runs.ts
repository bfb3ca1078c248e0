import {isolate} from '../isolate.ts'
import type {keptRuns as english} from '../kept-runs.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const keptRuns: Translated<typeof english> = {
  resume: 'از همان جا که ماندید ادامه دهید',
  resumeFacts: (seat, turn, turns) => `${isolate(seat)} · نوبت ${figure(turn)} از ${figure(turns)}`,
  resumeButton: title => `ادامه: ${isolate(title)}`,
  goOn: 'ادامه',
  ended: 'بازی‌های پایان‌یافته',
  endedFacts: (seat, turns) => `${isolate(seat)} · شمار نوبت‌ها: ${figure(turns)}`,
  openButton: title => `دوباره ببینید: ${isolate(title)}`,
  open: 'دوباره ببینید',
  forget: title => `حذف: ${isolate(title)}`,
  remove: 'حذف',
  removed: title => `از این دستگاه حذف شد: ${isolate(title)}.`,
  putBack: 'برگرداندن',
  notPutBack: 'این مرورگر آن را دوباره نگه نداشت.',
}
