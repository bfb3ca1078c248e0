import type {offlineWords as english} from '../offline.ts'
import type {Translated} from '../translated.ts'

export const offlineWords: Translated<typeof english> = {
  newer: 'اس کھیل کا نیا نسخہ تیار ہے۔',
  takeUp: 'نیا نسخہ کھولیں',
  kept: 'آپ کے سب کھیل محفوظ رہیں گے۔',
  others: 'Demarche کے دوسرے صفحے کھلے ہیں۔ انھیں بند کریں، پھر نیا نسخہ کھولیں۔',
}
