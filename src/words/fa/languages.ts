import type {languagesWords as english} from '../languages.ts'
import type {Translated} from '../translated.ts'

export const languagesWords: Translated<typeof english> = {
  ask: 'نشان دادن زبان‌هایی که هنوز در انتظار بازبینی یک خواننده‌اند',
  drafts:
    'این صفحه‌ها پیش‌نویس‌اند: هنوز هیچ اهل زبانی آن‌ها را بازبینی نکرده است. بازی‌ها، کدها و پیوندها در همه زبان‌ها یکسان‌اند.',
  crises: {
    en: 'همه بحران‌ها',
    ur: 'با «حمله‌های ژانویه»؛ بحران‌های دیگر به انگلیسی است',
    fa: 'با «حمله‌های ژانویه»؛ بحران‌های دیگر به انگلیسی است',
  },
}
