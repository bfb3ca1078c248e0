import {isolate} from '../isolate.ts'
import type {language as english} from '../language.ts'

export const language: typeof english = {
  tag: 'ur',
  site: '../',
  // In Pakistan numbers are written in Latin digits.
  figure: number => String(number),
  draft: `مسودہ: ابھی کسی اہلِ زبان نے اس کا جائزہ نہیں لیا۔ ${isolate('Draft, not yet reviewed by a speaker.')}`,
  joined: names => names.map(isolate).join(' اور '),
  quoted: name => `“${isolate(name)}”`,
}
