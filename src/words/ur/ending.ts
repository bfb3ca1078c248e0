import type {endingWords as english} from '../ending.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const endingWords: Translated<typeof english> = {
  aims: 'آپ کے مقاصد',
  others: seat => `${isolate(seat)} کے مقاصد`,
  met: 'پورا ہوا',
  unmet: 'پورا نہیں ہوا',
  handIn: 'آپ کی جماعت اپنے کھیل جمع کرتی ہے؟ تو یہ کوڈ جمع کرائیں:',
  path: 'آپ کا راستہ',
  questions: 'آپس میں بات کریں',
  replay: 'اس کھیل کو قدم بہ قدم دیکھیں',
  again: 'دوبارہ کھیلیں',
  stepBack: 'ایک باری پیچھے جائیں',
  stepBackNote:
    'کہانی وقت سے پہلے ختم ہو گئی۔ آپ آخری فیصلہ دوبارہ کر سکتے ہیں؛ یہ کھیل جوں کا توں رہتا ہے، اور نیا ایک الگ ریکارڈ بنتا ہے۔',
  print: 'ریکارڈ چھاپیں',
  library: 'لائبریری میں واپس',
  because: 'کہانی یہاں تک کیسے پہنچی',
}
