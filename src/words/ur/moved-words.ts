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
    ? `${isolate(by.seats)} کا حکم`
    : by === 'rival'
      ? 'اُن کا حکم'
      : by === 'clock'
        ? 'گھڑی کا حکم'
        : 'آپ کا حکم'

export const tags: Translated<typeof englishTags> = {
  event: 'واقعہ',
  order: 'حکم',
  spill: 'چھلکاؤ',
  misread: 'پانسہ',
  leak: 'پانسہ',
  relief: 'سکون',
  end: 'حرکت نہیں',
  blocked: 'رکاوٹ',
}

export const causes: Translated<typeof englishCauses> = {
  event: 'جو کچھ فیصلے سے پہلے ہوا',
  spill: 'ایک اور سیڑھی درجہ 3 تک پہنچی',
  misread: 'اعتماد کم ہے، اور حکم غلط سمجھا گیا اور سب کے سامنے آ گیا',
  misreadAsForce: 'اعتماد کم ہے، اور حکم کو کسی بڑی کارروائی کا آغاز سمجھا گیا',
  leak: 'خاموش رابطے کی بات کھل گئی، اور گھر میں لوگوں نے سن لی',
  relief: 'اعتماد زیادہ ہے، اس لیے تناؤ کم ہوا',
}

export const spills: typeof englishSpills = {
  military: 'دونوں طرف سے فائر ہوا، اور گھر میں لوگ پوچھتے ہیں کہ جواب کون دے گا',
  diplomatic: 'ایلچی چلے گئے، پوچھنے کے لیے کم لوگ رہ گئے',
  economic: 'تجارت بند ہوئی، اور جن کی روزی اس سے ہے وہ گھر میں آواز اٹھاتے ہیں',
}

export const stayed: Translated<typeof englishStayed> = {
  end: () => 'سیڑھی کے سرے پر پہلے ہی پہنچی ہوئی ہے',
  'trust-gate': () => 'ذرا سا بھی اعتماد نہ ہو تو کوئی فریق پہلے پیچھے ہٹنے کی ہمت نہیں کرتا',
  'audience-gate': () => 'عوام اڑے ہوئے ہیں',
  'military-gate': name =>
    `سیڑھی “${isolate(name('military'))}” اتنی اونچی ہے کہ یہ نیچے نہیں آ سکتی`,
  'envoys-gate': () => 'رابطے اتنے کم ہوں تو اعتماد صرف خاموش رابطے سے بڑھتا ہے',
  deterrence: () => 'سخت گیر فریق کے سامنے نرمی سے اعتماد نہیں بڑھتا',
}
