import {isolate} from '../isolate.ts'
import type {lessonSentences as english} from '../lesson-sentences.ts'

const CHOOSE = 'همین جا بحرانی برگزینید، یا پیوند را دوباره از معلم خود بخواهید.'

export const lessonSentences: typeof english = {
  'lesson/too-long': field =>
    `این پیوند ${field('length')} نویسه دارد، و درس دست بالا به ${field('most')} نویسه نیاز دارد. آنچه پس از آن آمده خوانده نشد.`,
  'lesson/damaged': field =>
    `بخش «${isolate(field('key'))}» از این پیوند آسیب دیده است، پس کنار گذاشته شد.`,
  'lesson/markup': field =>
    `بخش «${isolate(field('key'))}» از این پیوند نویسه‌هایی دارد که در هیچ تنظیمی نیست، پس کنار گذاشته شد.`,
  'lesson/unknown-key': field =>
    `این پیوند تنظیمی به نام «${isolate(field('key'))}» دارد که درس آن را نمی‌شناسد، پس کنار گذاشته شد.`,
  'lesson/twice': field =>
    `این پیوند «${isolate(field('key'))}» را بیش از یک بار تعیین می‌کند. نخستین آن‌ها معتبر است.`,
  'lesson/unknown-value': field =>
    `این پیوند «${isolate(field('key'))}» را «${isolate(field('value'))}» می‌گذارد، که هیچ‌یک از این‌ها نیست: ${isolate(field('choices'))}؛ پس کنار گذاشته شد.`,
  'lesson/wrong-number': field =>
    `این پیوند «${isolate(field('key'))}» را «${isolate(field('value'))}» می‌گذارد، در حالی که عددی درست از ${field('least')} تا ${field('most')} لازم است؛ پس کنار گذاشته شد.`,
  'lesson/forecasts': () =>
    'این پیوند پیش‌بینی را هم خاموش می‌کند و هم الزامی. پیش‌بینی پیشنهاد می‌شود و کسی ناچار به آن نیست.',
  'lesson/no-scenario': () => `این پیوند از هیچ بحرانی نام نمی‌برد. ${CHOOSE}`,
  'lesson/unknown-scenario': field =>
    `این پیوند بحران «${isolate(field('scenario'))}» را می‌خواهد که در این کتابخانه نیست. ${CHOOSE}`,
  'lesson/not-loaded': field =>
    `بحران «${isolate(field('title'))}» بار نشد. اتصال را بررسی کنید و پیوند را دوباره باز کنید.`,
  'lesson/unknown-seat': field =>
    `این پیوند «${isolate(field('seats'))}» را جایگاه می‌شمارد که در این بحران نیست، پس کنار گذاشته شد. جایگاه‌ها این‌هاست: ${isolate(field('known'))}.`,
  'lesson/hot-seat': () =>
    'این پیوند همه جایگاه‌ها را پای یک صفحه می‌نشاند و تنها یکی از آن‌ها را نام می‌برد. همه جایگاه‌ها پای صفحه‌اند.',
  'lesson/unknown-passage': field =>
    `این پیوند می‌خواهد نخست «${isolate(field('passages'))}» باز شود که این بحران به آن استناد نمی‌کند، پس کنار گذاشته شد.`,
}
