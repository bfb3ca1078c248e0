import type {LADDER_NAMES as englishNames, RUNGS as englishRungs} from '../ladder-names.ts'

export const LADDER_NAMES: typeof englishNames = {
  military: 'نظامی',
  diplomatic: 'دیپلماتیک',
  economic: 'اقتصادی',
  audience: 'افکار عمومی',
  trust: 'اعتماد',
}

export const RUNGS: typeof englishRungs = {
  military: ['آرام', 'هشدار', 'رویداد', 'زد و خورد', 'لشکرکشی'],
  diplomatic: ['عادی', 'اعتراض', 'تماس محدود', 'فراخوان فرستادگان', 'قطع'],
  economic: ['روان', 'کند', 'محدود', 'بسته', 'جدا'],
  audience: ['ساکت', 'گوش به زنگ', 'برانگیخته', 'خواهان اقدام', 'کوتاه‌نیامدنی'],
  trust: ['گسسته', 'نازک', 'کارساز', 'گرم', 'نهادینه'],
}
