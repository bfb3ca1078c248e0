import type {settingsWords as english} from '../settings.ts'
import type {Translated} from '../translated.ts'

export const settingsWords: Translated<typeof english> = {
  title: 'ترتیبات',
  text: 'حروف کا سائز',
  spacing: 'الفاظ کے درمیان زیادہ فاصلہ',
  lines: 'چھوٹی سطریں',
  contrast: 'زیادہ واضح رنگ',
  clock: 'ہر فیصلے کے لیے گھڑی',
  clocks: {0: 'بند', 60: '60 سیکنڈ', 90: '90 سیکنڈ', 150: '150 سیکنڈ'},
  voice: 'متن بلند آواز سے پڑھنے کی سہولت',
  sizes: {100: 'عام', 125: 'ذرا بڑا', 150: 'بڑا', 200: 'سب سے بڑا'},
  motion: 'کم حرکت',
  directions: 'یہ چھپائیں کہ کوئی راستہ کیا ہلائے گا',
  close: 'بند کریں',
}
