import type {closing as english} from '../closing.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const closing: Translated<typeof english> = {
  mark: '✕',
  rungs: labels =>
    labels.length === 1
      ? `پله «${isolate(labels[0] ?? '')}» داستان را به پایان می‌برد.`
      : `پله‌های ${labels.map(label => `«${isolate(label)}»`).join('، ')} داستان را به پایان می‌برند.`,
  rule: 'پله‌ای که ✕ دارد داستان را به پایان می‌برد، همین که در پایان نوبتی نردبان بر آن باشد، هر چه نردبان‌های دیگر نشان دهند.',
}
