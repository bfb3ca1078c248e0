import type {Gate as EnglishGate, gates as english} from '../gates.ts'
import type {Translated} from '../translated.ts'

export type Gate = EnglishGate

export const gates: Translated<typeof english> = {
  'trust-gate': name =>
    `یک دروازه: ${name('military')} در پله ۳ یا بالاتر تنها وقتی بهتر می‌شود که ${name('trust')} در پله ۱ یا بالاتر باشد.`,
  'audience-gate': name =>
    `یک دروازه: تا وقتی ${name('audience')} در پله ۴ است، ${name('diplomatic')} نمی‌تواند بهتر شود.`,
  'military-gate': name =>
    `یک دروازه: تا وقتی ${name('military')} در پله ۳ یا بالاتر است، ${name('economic')} نمی‌تواند بهتر شود.`,
  'envoys-gate': name =>
    `یک دروازه: تا وقتی ${name('diplomatic')} در پله ۳ یا بالاتر است، ${name('trust')} تنها از کانال پنهانی بالا می‌رود.`,
  deterrence: name =>
    `دروازه‌ای در این بازی: در برابر طرف سرسخت، دستورهای نرم ${name('trust')} را بالا نمی‌برند.`,
}
