import {isolate} from '../isolate.ts'
import type {language as english} from '../language.ts'
import {figure} from './figure.ts'

export const language: typeof english = {
  tag: 'fa',
  site: '../',
  figure,
  draft: `پیش‌نویس: هنوز هیچ فارسی‌زبانی آن را بازبینی نکرده است. ${isolate('Draft, not yet reviewed by a speaker.')}`,
  joined: names => names.map(isolate).join(' و '),
  quoted: name => `«${isolate(name)}»`,
}
