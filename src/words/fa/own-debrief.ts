import {isolate} from '../isolate.ts'
import type {ownDebrief as english} from '../own-debrief.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const ownDebrief: Translated<typeof english> = {
  forecasts: 'پیش‌بینی‌های شما',
  right: (right, made) => `از ${figure(made)} بار، ${figure(right)} بار درست گفتید.`,
  sure: {1: 'در حد حدس', 2: 'تا حدی مطمئن', 3: 'بسیار مطمئن'},
  unsaid: 'بدون گفتن میزان اطمینان',
  sureRight: (right, made) => `${figure(right)} درست از ${figure(made)}`,
  overSure:
    'اطمینان شما بیشتر وقت‌ها از درستی پیش‌بینی‌تان بیشتر بود. چه چیزی را درباره طرف مقابل بدیهی گرفته بودید؟',
  underSure: 'بیش از آنچه جرئت گفتنش را داشتید درست گفتید. چه می‌دانستید؟',
  evidence: 'پیش از تصمیم باز نشد',
  evidenceHelp: 'این بندها کنار تصمیم‌های شما بودند. اکنون می‌توانید آن‌ها را باز کنید.',
  allRead: 'همه بندهایی را که کنار تصمیم‌های شما بودند باز کردید.',
  reason: 'دلیل شما',
  note: 'یادداشت اقلیت',
  roads: 'راه‌های نرفته',
  roadsHelp:
    'در یکی از نوبت‌های خود گزینه دیگری بردارید. تاس همان است؛ پس از آن دستورهای خودتان هر جا که هنوز ممکن باشد تکرار می‌شود، و طرف مقابل به شیوه خود پاسخ می‌دهد.',
  turn: 'نوبت',
  other: 'گزینه‌ای دیگر',
  show: 'آن راه را نشان بده',
  was: 'آنچه شد',
  would: 'راه دیگر',
  change: label => `به جای آن: ${isolate(label)}`,
  table: turn => `نوبت به نوبت، از ${isolate(turn)} به بعد`,
  ends: 'پایان',
  playOn: 'از آن جا بازی کنید',
  playOnHelp: 'همچون بازی دوم. این بازی همان‌گونه می‌ماند.',
  same: 'هر دو راه به یک پایان می‌رسند.',
  different: 'راه‌ها از هم جدا می‌شوند.',
}
