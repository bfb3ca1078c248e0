import type {settingsWords as english} from '../settings.ts'
import type {Translated} from '../translated.ts'

export const settingsWords: Translated<typeof english> = {
  title: 'تنظیمات',
  text: 'اندازه متن',
  spacing: 'فاصله بیشتر میان واژه‌ها',
  lines: 'خط‌های کوتاه‌تر',
  contrast: 'تضاد رنگ بیشتر',
  clock: 'ساعت برای هر تصمیم',
  clocks: {0: 'خاموش', 60: '۶۰ ثانیه', 90: '۹۰ ثانیه', 150: '۱۵۰ ثانیه'},
  voice: 'پیشنهاد بلند خواندن متن',
  sizes: {100: 'معمولی', 125: 'کمی بزرگ‌تر', 150: 'بزرگ', 200: 'بزرگ‌ترین'},
  motion: 'حرکت کمتر',
  directions: 'پنهان کردن اثر هر گزینه بر نردبان‌ها',
  close: 'بستن',
}
