import type {en as english} from '../en.ts'
import {isLatin, isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

const turnOf = (turn: number, turns: number) => `نوبت ${figure(turn)} از ${figure(turns)}`

export const en: Translated<typeof english> = {
  name: 'Demarche',
  bar: 'ابزارها',

  library: {
    title: 'یک بحران برگزینید',
    intro:
      'شما در یک جایگاه می‌نشینید. هر دستور با چهار قاعده پنج نردبان را جابه‌جا می‌کند، و هر نتیجه بندی را که بر آن استوار است باز می‌کند.',
    facts: (minutes, turns, title = '') =>
      `${figure(minutes)} دقیقه · ${figure(turns)} نوبت${isLatin(title) ? ' · به انگلیسی' : ''}`,
    remove: 'حذف',
    debrief: 'یک سابقه را گام به گام ببینید',
    debriefText:
      'کسی به شما فایل یا کد داده است؟ آن بازی را نوبت به نوبت ببینید. معلمان بازی‌های کلاس را آن جا گرد می‌آورند. این صفحه به انگلیسی است.',
    debriefLink: 'باز کردن صفحه بازنگری',
    lesson: 'برای معلمان',
    lessonText:
      'بحران، جایگاه و قاعده‌ها را برای یک کلاس برگزینید و تنها یک پیوند به همه بدهید. این صفحه‌ها به انگلیسی است.',
    lessonLink: 'آماده کردن درس',
    workshopLink: 'نوشتن یک بحران',
    handoutsLink: 'چاپ برگه‌ها',
    preflightLink: 'بررسی این دستگاه',
    documents: 'کار با اسناد',
    documentsText:
      'بند به بند: چه کسی چه می‌گوید، چه چیزی تردیدآمیز است و چه چیزی بر آن استوار است. این صفحه به انگلیسی است.',
    documentsLink: 'باز کردن اسناد',
    own: 'از فایل',
    removeOwn: title => `حذف این بحران: ${isolate(title)}`,
    loading: 'یک لحظه …',
    failed:
      'این بحران بار نشد. اتصال را بررسی کنید و دوباره بکوشید؛ اگر از فایلی آمده بود، فایل را دوباره باز کنید.',
  },

  briefing: {
    kicker: 'آشنایی',
    care: 'پیش از آغاز',
    seats: 'جایگاهی برگزینید',
    sit: 'جایگاه‌ها',
    aims: aims => `شما می‌خواهید: ${aims.map(isolate).join('؛ ')}`,
    rival: 'طرف مقابل',
    rivals: {
      documented: 'پیرو اسناد، تا شما از آن‌ها دور شوید',
      'tit-for-tat': 'مقابله به مثل می‌کند',
      conciliatory: 'در پی آرامش است',
      'hard-liner': 'سخت فشار می‌آورد',
    },
    seed: 'شماره تاس',
    seedHelp: 'گروه‌هایی که شماره یکسان دارند، در هر نوبت تاس یکسان می‌گیرند.',
    more: 'طرف مقابل و تاس',
    begin: 'آغاز',
    back: 'بازگشت به کتابخانه',
    pickFirst: 'نخست جایگاهی برگزینید.',
  },

  glossary: {button: 'واژه‌ها'},

  rules: {
    button: 'قاعده‌ها',
  },

  play: {
    youAre: title => `${isolate(title)} · شما: `,
    progress: turnOf,
    turnOf,
    situation: 'وضعیت',
    outcome: 'نتیجه',
    ending: 'پایان',
    dated: {stated: 'تاریخ ذکر شده', inferred: 'تاریخ استنباطی'},
    ask: office => `اکنون تصمیم با این نهاد است: ${isolate(office)}. چه دستوری؟`,
    askJoint: sides => `${sides > 2 ? 'همه' : 'دو'} طرف با هم چه اعلام کنند؟`,
    wants: seats => (seats > 1 ? 'آنچه جایگاه‌های شما می‌خواهند' : 'آنچه جایگاه شما می‌خواهد'),
    options: 'گزینه‌ها',
    optionKeys:
      'هنگامی که تمرکز بر یک گزینه است، کلیدهای عدد گزینه را برمی‌گزینند. برگزیدن، دستور دادن نیست.',
    order: 'دستور بدهید',
    chance: [
      'با این اعتماد، بدفهمی پیش نمی‌آید.',
      'احتمال بدفهمی: ۱ از ۶.',
      'احتمال بدفهمی: ۲ از ۶.',
    ],
    leak: 'اگر تاس ۶ بیاید، گفت‌وگوی پنهانی درز می‌کند.',
    pickFirst: 'نخست گزینه‌ای برگزینید.',
    continue: 'ادامه دهید',
    ladders: 'نردبان‌ها',
    rungsOf: ladder => `همه پله‌ها: ${isolate(ladder)}`,
    rung: (rung, label) => `پله ${figure(rung)} از ۴: ${isolate(label)}`,
    tone: {ease: 'نرمش', hold: 'درنگ', press: 'فشار', force: 'زور'},
    quiet: 'کانال پنهانی',
    by: rungs => `، ${figure(rungs)} پله`,
    to: ' به ',
    arrow: '←',
    worse: 'بدتر',
    better: 'بهتر',
    stays: 'می‌ماند',
    nothing: 'چیزی را جابه‌جا نمی‌کند',
    atBest: ladder => `${isolate(ladder)}: هم‌اکنون در بهترین وضع`,
    atWorst: ladder => `${isolate(ladder)}: هم‌اکنون در بدترین وضع`,
    quietOnly: ladder => `بهتر: ${isolate(ladder)}، اما اکنون تنها از کانال پنهانی`,
    blockedNow: ladder => `بهتر: ${isolate(ladder)}، اما اکنون دروازه‌ای آن را نگه می‌دارد`,
    moved: 'چه چیزی جابه‌جا شد، و چرا',
    movedNothing: 'چیزی جابه‌جا نشد.',
    rungs: number => `${figure(number)} پله`,
    die: roll => `تاس ${figure(roll)} آمد.`,
    prologueDie: 'تاس پیش از نخستین تصمیم شما به شمار نمی‌آید.',
    record: 'اسناد چه می‌گویند',
    did: label => `اسناد گزارش می‌کنند: «${isolate(label)}».`,
    inferred: label => `از اسناد می‌توان استنباط کرد: «${isolate(label)}».`,
    nearest: label => `اسناد در این باره خاموش‌اند. نزدیک‌ترین گزینه به آن‌ها: «${isolate(label)}».`,
    advised: label => `سندی توصیه می‌کند: «${isolate(label)}». هیچ سندی گزارش نمی‌کند که چنین شد.`,
    silent: 'اسناد درباره این لحظه خاموش‌اند.',
    roads: 'راه‌های نرفته',
    event: 'پیش از تصمیم',
  },

  rival: {
    kicker: 'طرف مقابل',
    ask: (seat, office) =>
      `دستور ${isolate(seat)} (${isolate(office)}): نخست پیش‌بینی کنید، سپس ببینید.`,
    sees: (seats, many) =>
      many ? `آنچه ${isolate(seats)} می‌بینند` : `آنچه ${isolate(seats)} می‌بیند`,
    forecast: 'پیش‌بینی شما',
    sure: 'چقدر مطمئن هستید؟',
    sureness: {1: 'در حد حدس', 2: 'تا حدی', 3: 'بسیار'},
    optional: 'می‌توانید بدون پیش‌بینی هم ادامه دهید.',
    required: 'معلم شما می‌خواهد نخست پیش‌بینی کنید.',
    decides: (seat, office) => `اکنون تصمیم می‌گیرد: ${isolate(seat)} (${isolate(office)}).`,
    ordered: seat => `دستور ${isolate(seat)}`,
    right: 'پیش‌بینی شما درست بود.',
    wrong: label => `پیش‌بینی شما این بود: ${isolate(label)}.`,
    knew: 'آن پایتخت چه می‌دانست',
    meant: 'منظورش چه بود',
    departed: turn =>
      `در «${isolate(turn)}» از راه اسناد دور شدید. از این پس طرف مقابل به لحن آخرین دستور جایگاهی دیگر پاسخ می‌دهد: به دستور نرم، نرم و به دستور سخت، سخت.`,
    prologue: 'پیش از نخستین تصمیم شما',
    prologueText: 'این نوبت‌ها تنها روایت می‌شوند: هیچ چیز در این جا بازی را به پایان نمی‌برد.',
  },

  basis: {
    documented: 'مستند',
    inferred: 'استنباطی',
    counterfactual: 'داوری ما',
    act: basis => `عمل: ${basis}`,
    order: {
      inferred: 'جای آن در ترتیب رویدادها استنباطی است',
      documented: 'جای آن در ترتیب رویدادها مستند است',
    },
    reason: 'دلیل',
    passages: 'بندها',
    doubts: 'با دقت انتقادی بخوانید',
  },

  source: {
    button: id => `منبع ${id}`,
    doubt: id => `تردید ${id}`,
    all: 'منابع',
  },

  notices: {
    forked:
      'این بازی در زبانه دیگری هم ادامه یافت. هر دو نگه داشته شده‌اند: این یکی همچون بازی جداگانه‌ای پیش می‌رود.',
    changed:
      'این بحران پس از آخرین بازی شما تغییر کرده است. بازی شما از آخرین نوبتی که هنوز جور درمی‌آید ادامه می‌یابد.',
    updated:
      'سایت به‌روز شده است. برای ادامه صفحه را دوباره بار کنید؛ بازی شما نگه داشته شده و به همین جا بازمی‌گردد.',
    lost: 'این بازی این جا باز نمی‌شود: یا بحران آن در این کتابخانه نیست، یا آنچه نگه داشته شده بود دیگر نیست، آسیب دیده یا از نسخه تازه‌تری است.',
    reload: 'بار کردن دوباره',
    dismiss: 'بسیار خوب',
  },

  team: {
    button: 'گروه',
  },

  record: {
    region: 'سابقه',
    code: 'کد',
    copy: 'رونوشت',
    copied: 'از کد رونوشت گرفته شد.',
    notCopied: 'مرورگر رونوشت نگرفت. کد را خودتان انتخاب کنید و از آن رونوشت بگیرید.',
    save: 'ذخیره فایل',
    tooLong: 'این بازی برای کد بیش از اندازه بلند است. آن را به صورت فایل ذخیره کنید.',
    kept: 'در هر گام در همین دستگاه نگه داشته می‌شود.',
    notKept: 'این مرورگر بازی شما را نگه نمی‌دارد. پیش از رفتن فایل را ذخیره کنید.',
  },

  aloud: {start: 'بلند بخوان', stop: 'خواندن را بس کن'},

  qr: {
    title: 'کد به صورت تصویر',
    open: 'QR',
    alt: 'کد QR نشانی این بازی',
    close: 'بستن',
  },

  settings: {
    button: 'تنظیمات',
  },

  map: 'مرزها: Natural Earth. نقشه درباره هیچ‌یک از آن‌ها موضعی ندارد.',

  status: {
    moved: (ladder, direction, rungs, label) =>
      `${isolate(ladder)} ${direction}، ${figure(rungs)}: ${isolate(label)}.`,
    stayed: (ladder, why) => `${isolate(ladder)} همان جا ماند: ${why}.`,
  },
}
