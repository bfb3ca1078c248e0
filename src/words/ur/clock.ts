import type {clockWords as english} from '../clock.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const clockWords: Translated<typeof english> = {
  label: 'باقی وقت',
  left: seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  more: 'مزید وقت',
  atZero: option => `0:00 پر یہی حکم بن جائے گا: “${isolate(option)}”۔`,
  soon: seconds => `${seconds} سیکنڈ باقی ہیں۔`,
  gave: 'وقت ختم ہو گیا اور کسی نے حکم نہیں دیا تھا۔ یہ حکم گھڑی نے دیا۔',
}
