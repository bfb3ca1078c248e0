import type {drawerWords as english} from '../drawer.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const drawerWords: Translated<typeof english> = {
  kicker: (id, kind) => `منبع ${id} · ${isolate(kind)}`,
  paragraphs: number => `${figure(number)} بند`,
  lines: number => `${figure(number)} سطر`,
  paragraph: number => `بند ${figure(number)}`,
  line: number => `سطر ${figure(number)}`,
  anchor: 'عبارت نشانه',
  supports: 'از چه پشتیبانی می‌کند.',
  critical: 'با دقت انتقادی بخوانید:',
  exercise: 'بیازمایید.',
  bundled: {
    loaded: 'متن‌ها موجود است',
    absent: 'متن‌ها موجود نیست',
    addHelp:
      'اسناد نوشته دیگران است، پس بازی تنها مضمون آن‌ها را به بیان خود (به انگلیسی) دارد. برای خواندن بندها در این جا فایل‌های متن را برگزینید؛ آن‌ها در همین مرورگر می‌مانند.',
  },
  own: {
    loaded: 'متن باز است',
    absent: 'متن در این دستگاه نیست',
    addHelp: `این سند را نویسنده بحران آورده است و بحران تنها مضمون آن را دارد. اگر متن آن را دارید، به صورت فایل متن ساده ${isolate('(.txt)')} ذخیره و این جا انتخاب کنید. سند از عبارت‌های نشانه‌اش شناخته می‌شود و در همین مرورگر می‌ماند.`,
  },
  verified: 'عبارت نشانه یک بار پیدا شد',
  absent: 'عبارت نشانه در این متن پیدا نشد',
  ambiguous: 'عبارت نشانه بیش از یک بار در این متن پیدا شد',
  add: 'افزودن متن‌ها',
  added: title => `نگه داشته شد: ${isolate(title)}.`,
  notAdded: name => `${isolate(name)} با هیچ‌یک از اسناد نمی‌خواند.`,
  twoFit: name => `${isolate(name)} با بیش از یک سند می‌خواند.`,
  tooLarge: name => `${isolate(name)} از ۱ مگابایت بزرگ‌تر است و خوانده نشد.`,
  unreadable: name => `${isolate(name)} از دیسک خوانده نشد. دوباره آن را برگزینید.`,
  notKept: 'مرورگر متن را نگه نداشت؛ تا بسته شدن صفحه می‌توان آن را خواند.',
  allDocuments: 'همه اسناد',
  bibliography: 'درباره این سند',
  arrows: ['→', '←'],
  before: 'قبلی',
  after: 'بعدی',
  previous: 'بند قبلی',
  next: 'بند بعدی',
  close: 'بستن',
  cited: number => `در ${figure(number)} جای این بحران به آن استناد شده است`,
  furniture: 'عنوان یا نام است، نه گزاره.',
}
