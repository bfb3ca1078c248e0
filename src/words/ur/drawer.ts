import type {drawerWords as english} from '../drawer.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const drawerWords: Translated<typeof english> = {
  kicker: (id, kind) => `ماخذ ${id} · ${isolate(kind)}`,
  paragraphs: number => (number === 1 ? '1 پیراگراف' : `${number} پیراگراف کل`),
  lines: number => (number === 1 ? '1 سطر' : `${number} سطریں`),
  paragraph: number => `پیراگراف ${number}`,
  line: number => `سطر ${number}`,
  anchor: 'شناختی فقرہ',
  supports: 'یہ کس بات کی تائید کرتا ہے۔',
  critical: 'پرکھ کر پڑھیں:',
  exercise: 'آزما کر دیکھیں۔',
  bundled: {
    loaded: 'متن موجود ہے',
    absent: 'متن موجود نہیں',
    addHelp:
      'دستاویزات دوسروں کی تحریر ہیں، اس لیے کھیل میں صرف ان کا مطلب اپنے الفاظ میں (انگریزی میں) دیا گیا ہے۔ پیراگراف یہاں پڑھنے کے لیے متن کی فائلیں چنیں؛ وہ اسی براؤزر میں رہتی ہیں۔',
  },
  own: {
    loaded: 'متن کھلا ہے',
    absent: 'متن اس آلے پر نہیں',
    addHelp: `یہ دستاویز اس بحران کے مصنف لائے ہیں، اور بحران میں صرف اس کا مطلب اپنے الفاظ میں ہے۔ اگر آپ کے پاس اس کا متن ہے تو اسے سادہ متن کی فائل ${isolate('(.txt)')} کے طور پر محفوظ کریں اور یہاں چنیں۔ وہ اپنے شناختی فقروں سے پہچانی جاتی ہے، اور اسی براؤزر میں رہتی ہے۔`,
  },
  verified: 'شناختی فقرہ ایک بار ملا',
  absent: 'شناختی فقرہ اس متن میں نہیں ملا',
  ambiguous: 'شناختی فقرہ اس متن میں ایک سے زیادہ بار ملا',
  add: 'متن شامل کریں',
  added: title => `محفوظ ہو گیا: ${isolate(title)}۔`,
  notAdded: name => `${isolate(name)} کسی دستاویز سے میل نہیں کھاتی۔`,
  twoFit: name => `${isolate(name)} ایک سے زیادہ دستاویزات سے میل کھاتی ہے۔`,
  tooLarge: name => `${isolate(name)} 1 MB سے بڑی ہے، اس لیے نہیں پڑھی گئی۔`,
  unreadable: name => `${isolate(name)} ڈسک سے نہیں پڑھی جا سکی۔ اسے دوبارہ چنیں۔`,
  notKept: 'براؤزر نے متن محفوظ نہیں کیا؛ صفحہ بند ہونے تک اسے پڑھا جا سکتا ہے۔',
  allDocuments: 'تمام دستاویزات',
  bibliography: 'اس دستاویز کے بارے میں',
  arrows: ['→', '←'],
  before: 'پچھلا',
  after: 'اگلا',
  previous: 'پچھلا اقتباس',
  next: 'اگلا اقتباس',
  close: 'بند کریں',
  cited: number =>
    number === 1
      ? 'اس بحران میں 1 جگہ اس کا حوالہ ہے'
      : `اس بحران میں ${number} جگہوں پر اس کا حوالہ ہے`,
  furniture: 'سرخی یا نام ہے، کوئی بیان نہیں۔',
}
