import {isolate} from '../isolate.ts'
import type {shelf as english} from '../shelf.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const shelf: Translated<typeof english> = {
  title: 'بازی با فایل یک سناریو',
  text: `معلم به شما فایلی داده است که نامش به ${isolate('.yaml')} ختم می‌شود؟ در همین دستگاه خوانده می‌شود و به جایی فرستاده نمی‌شود.`,
  choose: 'انتخاب فایل سناریو',
  reading: 'فایل خوانده می‌شود …',
  tooLarge: 'این فایل از ۱ مگابایت بزرگ‌تر است، و هیچ سناریویی چنین نیست. باز نشد.',
  tooLong:
    'این فایل این جا تا پایان خوانده نشد، پس باز نشد. مرورگر دیگری را بیازمایید، یا آن را در ترمینال بررسی کنید.',
  clash: title =>
    `یکی از بحران‌های کتابخانه همان شناسه (id) «${isolate(title)}» را دارد. به فایل شناسه دیگری بدهید و دوباره بازش کنید.`,
  notKept: 'این مرورگر سناریو را نگه نداشت. تا بسته شدن صفحه می‌توانید آن را بازی کنید.',
  problems: number =>
    number === 1
      ? 'این فایل هنوز قابل بازی نیست. یک چیز باید درست شود (به انگلیسی):'
      : `این فایل هنوز قابل بازی نیست. ${figure(number)} چیز باید درست شود (به انگلیسی):`,
  line: line => `سطر ${figure(line)}.`,
}
