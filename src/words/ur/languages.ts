import type {languagesWords as english} from '../languages.ts'
import type {Translated} from '../translated.ts'

export const languagesWords: Translated<typeof english> = {
  ask: 'وہ زبانیں دکھائیں جن کا ابھی کسی قاری نے جائزہ نہیں لیا',
  drafts:
    'یہ صفحے مسودے ہیں: ابھی کسی اہلِ زبان نے ان کا جائزہ نہیں لیا۔ کھیل، کوڈ اور لنک ہر زبان میں ایک ہی ہیں۔',
  crises: {
    en: 'تمام بحران',
    ur: '“جنوری کے حملے” کے ساتھ؛ باقی بحران انگریزی میں ہیں',
    fa: '“جنوری کے حملے” کے ساتھ؛ باقی بحران انگریزی میں ہیں',
  },
}
