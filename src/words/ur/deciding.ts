import type {
  hotSeat as englishHotSeat,
  reading as englishReading,
  reasons as englishReasons,
} from '../deciding.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const reasons: Translated<typeof englishReasons> = {
  add: 'ایک سطر میں لکھیں کہ کیوں',
  label: 'آپ کی وجہ، ایک سطر میں',
  help: 'یہ اسی آلے پر رہتی ہے، سوائے اس کے کہ آپ اسے اپنی فائل کے ساتھ جمع کرائیں۔',
  required: 'آپ کے استاد چاہتے ہیں کہ حکم سے پہلے وجہ لکھیں۔',
  save: 'وجوہات اور نوٹ سمیت',
}

export const reading: Translated<typeof englishReading> = {
  ask: 'آپ کے استاد چاہتے ہیں کہ حکم دینے سے پہلے یہ اقتباسات کھولیں:',
  first: 'پہلے اقتباسات کھولیں۔',
}

export const hotSeat: Translated<typeof englishHotSeat> = {
  choice: 'ایک سکرین پر دونوں فریق',
  choiceMany: 'ایک سکرین پر سب فریق',
  help: seats =>
    seats > 2
      ? 'مشترکہ سکرین: ہر نشست کے لیے ایک ٹیم؛ سب یہی سکرین استعمال کرتے ہیں اور باری باری فیصلہ کرتے ہیں۔ مشترکہ باری پر اس کی تمام نشستوں کا اتفاق ضروری ہے۔'
      : 'مشترکہ سکرین: دو ٹیمیں یہی سکرین استعمال کرتی ہیں اور باری باری فیصلہ کرتی ہیں۔ مشترکہ باری پر دونوں کا اتفاق ضروری ہے۔',
  turn: seat => `یہ باری ${isolate(seat)} کی ہے۔ سکرین اُس کے حوالے کریں۔`,
  joint: seats => `مشترکہ باری: ${isolate(seats)} کا متفق ہونا ضروری ہے۔`,
  agree: seat => `${isolate(seat)} متفق ہے`,
  who: 'کون متفق ہے',
  notYet: seats => `پہلے ${isolate(seats)} کا متفق ہونا ضروری ہے۔`,
}
