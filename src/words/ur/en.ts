import type {en as english} from '../en.ts'
import {isLatin, isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

const turnsOf = (turns: number) => (turns === 1 ? '1 باری' : `${turns} باریاں`)

export const en: Translated<typeof english> = {
  name: 'Demarche',
  bar: 'اوزار',

  library: {
    title: 'ایک بحران چنیں',
    intro:
      'آپ ایک نشست سنبھالتے ہیں۔ ہر حکم چار قاعدوں کے مطابق پانچ سیڑھیوں کو ہلاتا ہے، اور ہر نتیجہ وہ اقتباس کھولتا ہے جس پر وہ قائم ہے۔',
    facts: (minutes, turns, title = '') =>
      `${minutes} منٹ · ${turnsOf(turns)}${isLatin(title) ? ' · انگریزی میں' : ''}`,
    remove: 'ہٹائیں',
    debrief: 'کسی ریکارڈ کو قدم بہ قدم دیکھیں',
    debriefText:
      'کسی نے آپ کو فائل یا کوڈ دیا ہے؟ وہ کھیل باری باری دیکھیں۔ اساتذہ وہاں پوری جماعت کے کھیل جمع کرتے ہیں۔ یہ صفحہ انگریزی میں ہے۔',
    debriefLink: 'جائزے کا صفحہ کھولیں',
    lesson: 'اساتذہ کے لیے',
    lessonText:
      'جماعت کے لیے بحران، نشست اور قاعدے چنیں، اور سب کو ایک ہی لنک دیں۔ یہ صفحے انگریزی میں ہیں۔',
    lessonLink: 'سبق تیار کریں',
    workshopLink: 'ایک بحران لکھیں',
    handoutsLink: 'ہینڈ آؤٹ چھاپیں',
    preflightLink: 'یہ آلہ جانچیں',
    documents: 'دستاویزات پر کام کریں',
    documentsText:
      'پیراگراف بہ پیراگراف: کون کیا کہتا ہے، کیا مشکوک ہے، اور اس پر کیا کچھ قائم ہے۔ یہ صفحہ انگریزی میں ہے۔',
    documentsLink: 'دستاویزات کھولیں',
    own: 'فائل سے',
    removeOwn: title => `یہ بحران ہٹائیں: ${isolate(title)}`,
    loading: 'ذرا ٹھہریے …',
    failed:
      'یہ بحران نہیں کھل سکا۔ انٹرنیٹ کا رابطہ دیکھیں، پھر دوبارہ کوشش کریں؛ اگر یہ کسی فائل سے آیا تھا تو فائل دوبارہ کھولیں۔',
  },

  briefing: {
    kicker: 'تعارف',
    care: 'شروع کرنے سے پہلے',
    seats: 'ایک نشست سنبھالیں',
    sit: 'نشستیں',
    aims: aims => `آپ چاہتے ہیں: ${aims.map(isolate).join('؛ ')}`,
    rival: 'دوسرا فریق',
    rivals: {
      documented: 'دستاویزات پر چلتا ہے، جب تک آپ ان سے نہ ہٹیں',
      'tit-for-tat': 'جیسے کو تیسا جواب دیتا ہے',
      conciliatory: 'امن چاہتا ہے',
      'hard-liner': 'سخت دباؤ ڈالتا ہے',
    },
    seed: 'پانسے کا نمبر',
    seedHelp: 'جن ٹیموں کا نمبر ایک ہو، انہیں ایک ہی باری پر ایک ہی پانسہ ملتا ہے۔',
    more: 'دوسرا فریق اور پانسہ',
    begin: 'شروع کریں',
    back: 'لائبریری میں واپس',
    pickFirst: 'پہلے ایک نشست چنیں۔',
  },

  glossary: {button: 'الفاظ'},

  rules: {
    button: 'قاعدے',
  },

  play: {
    youAre: title => `${isolate(title)} · آپ ہیں: `,
    progress: (turn, turns) => `باری ${turn}، کل ${turns}`,
    turnOf: (turn, turns) => `باری ${turn}، کل ${turns}`,
    situation: 'صورتِ حال',
    outcome: 'نتیجہ',
    ending: 'انجام',
    dated: {stated: 'تاریخ درج ہے', inferred: 'تاریخ اخذ کی گئی ہے'},
    ask: office => `اب فیصلہ کرنا ہے: ${isolate(office)}۔ کون سا حکم؟`,
    askJoint: sides => `${sides > 2 ? 'سب' : 'دونوں'} فریق مل کر کیا اعلان کریں؟`,
    wants: seats => (seats > 1 ? 'آپ کی نشستیں کیا چاہتی ہیں' : 'آپ کی نشست کیا چاہتی ہے'),
    options: 'راستے',
    optionKeys:
      'جب کسی راستے پر توجہ ہو تو نمبر کی کلید سے راستہ چنا جاتا ہے۔ صرف چننے سے حکم نہیں دیا جاتا۔',
    order: 'حکم دیں',
    chance: [
      'اتنے اعتماد پر غلط فہمی نہیں ہوتی۔',
      'غلط فہمی کا امکان: 6 میں سے 1۔',
      'غلط فہمی کا امکان: 6 میں سے 2۔',
    ],
    leak: 'پانسے پر 6 آئے تو خاموش بات کھل جاتی ہے۔',
    pickFirst: 'پہلے ایک راستہ چنیں۔',
    continue: 'آگے بڑھیں',
    ladders: 'سیڑھیاں',
    rungsOf: ladder => `تمام درجے: ${isolate(ladder)}`,
    rung: (rung, label) => `درجہ ${rung}، کل 4: ${isolate(label)}`,
    tone: {ease: 'نرمی', hold: 'ٹھہراؤ', press: 'دباؤ', force: 'طاقت'},
    quiet: 'خاموش رابطہ',
    by: rungs => `، ${rungs} درجے`,
    to: ' سے ',
    arrow: '←',
    worse: 'بدتر',
    better: 'بہتر',
    stays: 'وہیں',
    nothing: 'کچھ نہیں ہلتا',
    atBest: ladder => `${isolate(ladder)}: پہلے ہی سب سے بہتر`,
    atWorst: ladder => `${isolate(ladder)}: پہلے ہی سب سے بدتر`,
    quietOnly: ladder => `بہتر: ${isolate(ladder)}، مگر اب صرف خاموش رابطے سے`,
    blockedNow: ladder => `بہتر: ${isolate(ladder)}، مگر اب ایک پھاٹک اسے روکتا ہے`,
    moved: 'کیا ہلا، اور کیوں',
    movedNothing: 'کچھ نہیں ہلا۔',
    rungs: number => (number === 1 ? '1 درجہ' : `${number} درجے`),
    die: roll => `پانسے پر ${roll} آیا۔`,
    prologueDie: 'آپ کے پہلے فیصلے سے پہلے پانسہ شمار نہیں ہوتا۔',
    record: 'دستاویزات کیا کہتی ہیں',
    did: label => `دستاویزات میں درج ہے: “${isolate(label)}”۔`,
    inferred: label => `دستاویزات سے یہ اخذ کیا جا سکتا ہے: “${isolate(label)}”۔`,
    nearest: label => `دستاویزات یہاں خاموش ہیں۔ ان سے قریب ترین: “${isolate(label)}”۔`,
    advised: label =>
      `ایک دستاویز یہ مشورہ دیتی ہے: “${isolate(label)}”۔ یہ کسی میں درج نہیں کہ ایسا کیا گیا۔`,
    silent: 'اس لمحے کے بارے میں دستاویزات خاموش ہیں۔',
    roads: 'جو راستے نہیں چنے گئے',
    event: 'فیصلے سے پہلے',
  },

  rival: {
    kicker: 'دوسرا فریق',
    ask: (seat, office) =>
      `${isolate(seat)} (${isolate(office)}) کیا حکم دے گا: پہلے پیش گوئی کریں، پھر دیکھیں۔`,
    sees: (seats, many) => `${isolate(seats)} کو کیا نظر آتا ہے${many ? '، مل کر' : ''}`,
    forecast: 'آپ کی پیش گوئی',
    sure: 'آپ کو کتنا یقین ہے؟',
    sureness: {1: 'محض اندازہ', 2: 'کافی', 3: 'بہت'},
    optional: 'آپ پیش گوئی کے بغیر بھی آگے بڑھ سکتے ہیں۔',
    required: 'آپ کے استاد چاہتے ہیں کہ پہلے پیش گوئی کریں۔',
    decides: (seat, office) => `اب فیصلہ کرتا ہے: ${isolate(seat)} (${isolate(office)})۔`,
    ordered: seat => `${isolate(seat)} نے حکم دیا`,
    right: 'آپ کی پیش گوئی درست نکلی۔',
    wrong: label => `آپ کی پیش گوئی یہ تھی: ${isolate(label)}۔`,
    knew: 'اُس دارالحکومت کو کیا معلوم تھا',
    meant: 'اُس کا مطلب کیا تھا',
    departed: turn =>
      `“${isolate(turn)}” پر آپ دستاویزات کے راستے سے ہٹ گئے۔ اب سے دوسرا فریق کسی اور نشست کے آخری حکم کے لہجے کا جواب دیتا ہے: نرم حکم کا نرم، سخت حکم کا سخت۔`,
    prologue: 'آپ کے پہلے فیصلے سے پہلے',
    prologueText: 'یہ باریاں صرف سنائی جاتی ہیں: یہاں کوئی بات کھیل ختم نہیں کر سکتی۔',
  },

  basis: {
    documented: 'دستاویزی',
    inferred: 'اخذ کردہ',
    counterfactual: 'ہماری رائے',
    act: basis => `عمل: ${basis}`,
    order: {
      inferred: 'ترتیب میں اس کی جگہ اخذ کردہ',
      documented: 'ترتیب میں اس کی جگہ دستاویزی',
    },
    reason: 'وجہ',
    passages: 'اقتباسات',
    doubts: 'پرکھ کر پڑھیں',
  },

  source: {
    button: id => `ماخذ ${id}`,
    doubt: id => `شبہ ${id}`,
    all: 'ماخذ',
  },

  notices: {
    forked:
      'یہ کھیل کسی اور ٹیب میں بھی آگے بڑھا ہے۔ دونوں محفوظ ہیں: یہ اپنے طور پر ایک الگ کھیل بن کر چلتا ہے۔',
    changed:
      'آپ کے پچھلی بار کھیلنے کے بعد یہ بحران بدل دیا گیا ہے۔ آپ کا کھیل اُس آخری باری سے آگے چلتا ہے جو اب بھی ٹھیک بیٹھتی ہے۔',
    updated:
      'سائٹ نئی ہو گئی ہے۔ آگے چلنے کے لیے صفحہ دوبارہ لوڈ کریں؛ آپ کا کھیل محفوظ ہے اور اسی جگہ پر واپس آئے گا۔',
    lost: 'یہ کھیل یہاں نہیں کھل سکتا: یا تو اس کا بحران اس لائبریری میں نہیں، یا جو محفوظ تھا وہ موجود نہیں، خراب ہے یا نئے نسخے کا ہے۔',
    reload: 'دوبارہ لوڈ کریں',
    dismiss: 'ٹھیک ہے',
  },

  team: {
    button: 'ٹیم',
  },

  record: {
    region: 'ریکارڈ',
    code: 'کوڈ',
    copy: 'نقل کریں',
    copied: 'کوڈ نقل ہو گیا۔',
    notCopied: 'براؤزر نے نقل نہیں کیا۔ کوڈ کو خود چن کر نقل کریں۔',
    save: 'فائل محفوظ کریں',
    tooLong: 'یہ کھیل کوڈ کے لیے بہت لمبا ہے۔ اسے فائل کے طور پر محفوظ کریں۔',
    kept: 'ہر قدم پر اسی آلے میں محفوظ ہوتا ہے۔',
    notKept: 'یہ براؤزر آپ کا کھیل محفوظ نہیں کر رہا۔ جانے سے پہلے فائل محفوظ کر لیں۔',
  },

  aloud: {start: 'بلند آواز سے پڑھیں', stop: 'پڑھنا بند کریں'},

  qr: {
    title: 'کوڈ، تصویر کی شکل میں',
    open: 'QR',
    alt: 'اس کھیل کے پتے کا QR کوڈ',
    close: 'بند کریں',
  },

  settings: {
    button: 'ترتیبات',
  },

  map: 'سرحدیں: Natural Earth۔ نقشہ ان میں سے کسی کے بارے میں کوئی موقف نہیں رکھتا۔',

  status: {
    moved: (ladder, direction, rungs, label) =>
      `${isolate(ladder)} ${direction}، ${rungs}: ${isolate(label)}۔`,
    stayed: (ladder, why) => `${isolate(ladder)} وہیں رہی: ${why}۔`,
  },
}
