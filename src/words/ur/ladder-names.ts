import type {LADDER_NAMES as englishNames, RUNGS as englishRungs} from '../ladder-names.ts'

export const LADDER_NAMES: typeof englishNames = {
  military: 'فوجی',
  diplomatic: 'سفارتی',
  economic: 'معاشی',
  audience: 'عوامی',
  trust: 'اعتماد',
}

export const RUNGS: typeof englishRungs = {
  military: ['پُرسکون', 'چوکسی', 'واقعہ', 'جوابی حملے', 'مہم'],
  diplomatic: ['معمول', 'احتجاج', 'رابطے محدود', 'ایلچی واپس', 'تعلق ختم'],
  economic: ['رواں', 'سست', 'محدود', 'بند', 'الگ'],
  audience: ['خاموش', 'چوکنا', 'برہم', 'مطالبے پر', 'اڑے ہوئے'],
  trust: ['ختم', 'کمزور', 'کام چلاؤ', 'گرم جوش', 'پختہ'],
}
