import type {
  hotSeat as englishHotSeat,
  reading as englishReading,
  reasons as englishReasons,
} from '../deciding.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const reasons: Translated<typeof englishReasons> = {
  add: 'در یک خط بگویید چرا',
  label: 'دلیل شما، در یک خط',
  help: 'در همین دستگاه می‌ماند، مگر آنکه آن را با فایل خود تحویل دهید.',
  required: 'معلم شما می‌خواهد پیش از دستور دلیلی بنویسید.',
  save: 'با دلیل‌ها و یادداشت‌ها',
}

export const reading: Translated<typeof englishReading> = {
  ask: 'معلم شما می‌خواهد پیش از دستور این بندها را باز کنید:',
  first: 'نخست بندها را باز کنید.',
}

export const hotSeat: Translated<typeof englishHotSeat> = {
  choice: 'هر دو طرف پای یک صفحه',
  choiceMany: 'همه طرف‌ها پای یک صفحه',
  help: seats =>
    seats > 2
      ? 'صفحه مشترک: برای هر جایگاه یک گروه؛ همه از این صفحه استفاده می‌کنند و نوبت به نوبت تصمیم می‌گیرند. نوبت مشترک به توافق همه جایگاه‌هایش نیاز دارد.'
      : 'صفحه مشترک: دو گروه از این صفحه استفاده می‌کنند و نوبت به نوبت تصمیم می‌گیرند. نوبت مشترک به توافق هر دو نیاز دارد.',
  turn: seat => `این نوبت از آنِ ${isolate(seat)} است. صفحه را به او بسپارید.`,
  joint: seats => `نوبت مشترک: ${isolate(seats)} باید توافق کنند.`,
  agree: seat => `${isolate(seat)} موافق است`,
  who: 'چه کسی موافق است',
  notYet: seats => `نخست ${isolate(seats)} باید موافقت کند.`,
}
