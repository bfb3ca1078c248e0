import {isolate} from '../isolate.ts'
import type {
  causes as englishCauses,
  orderOf as englishOrderOf,
  spills as englishSpills,
  stayed as englishStayed,
  tags as englishTags,
} from '../moved-words.ts'
import type {Translated} from '../translated.ts'

export const orderOf: typeof englishOrderOf = by =>
  typeof by === 'object'
    ? `دستور ${isolate(by.seats)}`
    : by === 'rival'
      ? 'دستور آن‌ها'
      : by === 'clock'
        ? 'دستور ساعت'
        : 'دستور شما'

export const tags: Translated<typeof englishTags> = {
  event: 'رویداد',
  order: 'دستور',
  spill: 'سرریز',
  misread: 'تاس',
  leak: 'تاس',
  relief: 'آرامش',
  end: 'بی‌حرکت',
  blocked: 'بسته',
}

export const causes: Translated<typeof englishCauses> = {
  event: 'آنچه پیش از تصمیم روی داد',
  spill: 'نردبان دیگری به پله ۳ رسید',
  misread: 'اعتماد کم است، و دستور بد فهمیده شد و به گوش همه رسید',
  misreadAsForce: 'اعتماد کم است، و دستور آغاز کاری بزرگ‌تر پنداشته شد',
  leak: 'کانال پنهانی درز کرد و مردم در داخل از آن باخبر شدند',
  relief: 'اعتماد زیاد است، پس تنش کم شد',
}

export const spills: typeof englishSpills = {
  military: 'از هر دو سو آتش گشوده شد، و مردم در داخل می‌پرسند چه کسی پاسخ می‌دهد',
  diplomatic: 'فرستادگان رفته‌اند، و کمتر کسی مانده است که بتوان از او پرسید',
  economic: 'تجارت بسته شد، و کسانی که از آن نان می‌خورند در داخل صدا بلند می‌کنند',
}

export const stayed: Translated<typeof englishStayed> = {
  end: () => 'هم‌اکنون در انتهای نردبان است',
  'trust-gate': () => 'بدون هیچ اعتمادی هیچ طرفی جرئت نمی‌کند نخست عقب بنشیند',
  'audience-gate': () => 'افکار عمومی کوتاه نمی‌آید',
  'military-gate': name =>
    `نردبان «${isolate(name('military'))}» بالاتر از آن است که این یکی بتواند بهتر شود`,
  'envoys-gate': () => 'با تماسی چنین اندک، اعتماد تنها از کانال پنهانی بالا می‌رود',
  deterrence: () => 'در برابر طرف سرسخت، نرمش اعتماد نمی‌آورد',
}
