import type {offlineWords as english} from '../offline.ts'
import type {Translated} from '../translated.ts'

export const offlineWords: Translated<typeof english> = {
  newer: 'نسخهٔ تازه‌تری آماده است.',
  takeUp: 'نسخهٔ تازه را باز کنید',
  kept: 'همهٔ بازی‌ها می‌مانند.',
  others: 'صفحه‌های دیگری از Demarche باز است. آن‌ها را ببندید، سپس نسخهٔ تازه را باز کنید.',
}
