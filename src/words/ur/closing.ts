import type {closing as english} from '../closing.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const closing: Translated<typeof english> = {
  mark: '✕',
  rungs: labels =>
    labels.length === 1
      ? `درجہ “${isolate(labels[0] ?? '')}” کہانی ختم کر دیتا ہے۔`
      : `درجے ${labels.map(label => `“${isolate(label)}”`).join('، ')} کہانی ختم کر دیتے ہیں۔`,
  rule: 'جس درجے پر ✕ لگا ہو، باری کے آخر میں سیڑھی اس پر ہو تو کہانی فوراً ختم ہو جاتی ہے، چاہے دوسری سیڑھیاں کچھ بھی دکھائیں۔',
}
