import {isolate} from '../isolate.ts'
import type {told as english} from '../lesson-told.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const told: Translated<typeof english> = {
  by: parts => `معلم شما تعیین کرده است: ${parts.join('؛ ')}.`,
  nothing: 'این پیوند بحران را باز می‌کند و باقی را به شما می‌سپارد.',
  rival: {
    documented: 'طرف مقابل از اسناد پیروی می‌کند، تا وقتی شما از آن‌ها دور نشوید',
    'tit-for-tat': 'طرف مقابل مقابله به مثل می‌کند',
    conciliatory: 'طرف مقابل در پی آرامش است',
    'hard-liner': 'طرف مقابل سخت فشار می‌آورد',
  },
  seed: seed => `شماره تاس ${figure(seed)}`,
  clock: seconds =>
    seconds === 0
      ? 'بدون ساعت'
      : `${figure(seconds)} ثانیه برای هر تصمیم، و در صورت نیاز زمان بیشتر`,
  audienceGate: {
    on: 'افکار عمومیِ کوتاه‌نیامدنی نردبان دیپلماتیک را نگه می‌دارد',
    off: 'افکار عمومیِ کوتاه‌نیامدنی نردبان دیپلماتیک را نگه نمی‌دارد',
  },
  deterrence: {
    on: 'در برابر طرف سرسخت، دستورهای نرم اعتماد را بالا نمی‌برند',
    off: 'دستورهای نرم می‌توانند اعتماد را بالا ببرند، طرف مقابل هر که باشد',
  },
  hidden: 'اثر هر گزینه بر نردبان‌ها پنهان است',
  forecasts: {off: 'بدون پیش‌بینی', required: 'پیش‌بینی پیش از هر حرکت طرف مقابل'},
  reasons: 'دلیل پیش از هر دستور',
  open: passages => `پیش از نخستین دستور این‌ها را باز کنید: ${isolate(passages.join(', '))}`,
  minutes: minutes => `${figure(minutes)} دقیقه برای بازی`,

  hotSeat: 'همه جایگاه‌ها پای همین صفحه بازی می‌شوند. وقتی نوبت جایگاهی رسید، صفحه را به او بسپارید.',
  fixed: 'ساعت یا آنچه پنهان است را معلم شما تعیین کرده، پس این جا تغییر نمی‌کند.',
  dismiss: 'بسیار خوب',
  label: 'درباره این پیوند',
}
