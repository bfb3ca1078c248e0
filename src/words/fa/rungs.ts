import type {rungsWords as english} from '../rungs.ts'
import type {Translated} from '../translated.ts'

export const rungsWords: Translated<typeof english> = {
  about: {
    military: 'نیروی مسلح تا کجا پیش رفته است. بالا یعنی داغ.',
    diplomatic: 'طرف‌ها تا کجا از سخن گفتن با هم دست کشیده‌اند. بالا یعنی داغ.',
    economic: 'تجارت میان آن‌ها تا کجا متوقف شده است. بالا یعنی داغ.',
    audience: 'مردم چقدر برافروخته‌اند: یک نردبان برای همه آن‌ها. بالا یعنی داغ.',
    trust: 'طرف‌ها چقدر حرف یکدیگر را باور دارند. این جا بالا یعنی خوب.',
  },
  now: 'اکنون',
  record: 'راه اسناد این جاست',
  ends: 'داستان را به پایان می‌برد',
  close: 'بستن',
}
