import {isolate} from '../isolate.ts'
import type {lessonSentences as english} from '../lesson-sentences.ts'

const CHOOSE = 'یہاں سے ایک بحران چنیں، یا اپنے استاد سے لنک دوبارہ مانگیں۔'

export const lessonSentences: typeof english = {
  'lesson/too-long': field =>
    `اس لنک میں ${field('length')} حروف ہیں، جبکہ سبق کے لیے زیادہ سے زیادہ ${field('most')} کافی ہیں۔ ان کے بعد جو کچھ ہے وہ نہیں پڑھا گیا۔`,
  'lesson/damaged': field =>
    `اس لنک کا حصہ “${isolate(field('key'))}” خراب ہے، اس لیے چھوڑ دیا گیا۔`,
  'lesson/markup': field =>
    `اس لنک کے حصے “${isolate(field('key'))}” میں ایسے حروف ہیں جو کسی ترتیب میں نہیں ہوتے، اس لیے اسے چھوڑ دیا گیا۔`,
  'lesson/unknown-key': field =>
    `اس لنک میں “${isolate(field('key'))}” نام کی ترتیب ہے جو سبق میں نہیں ہوتی، اس لیے اسے چھوڑ دیا گیا۔`,
  'lesson/twice': field =>
    `یہ لنک “${isolate(field('key'))}” ایک سے زیادہ بار طے کرتا ہے۔ ان میں سے پہلی بات مانی گئی۔`,
  'lesson/unknown-value': field =>
    `یہ لنک “${isolate(field('key'))}” کو “${isolate(field('value'))}” پر رکھتا ہے، جو ان میں سے نہیں: ${isolate(field('choices'))}، اس لیے اسے چھوڑ دیا گیا۔`,
  'lesson/wrong-number': field =>
    `یہ لنک “${isolate(field('key'))}” کو “${isolate(field('value'))}” پر رکھتا ہے، جہاں ${field('least')} سے ${field('most')} تک کا پورا عدد چاہیے، اس لیے اسے چھوڑ دیا گیا۔`,
  'lesson/forecasts': () =>
    'یہ لنک پیش گوئیاں بند بھی کرتا ہے اور لازمی بھی۔ وہ پیش کی جاتی ہیں، اور کسی پر لازم نہیں۔',
  'lesson/no-scenario': () => `اس لنک میں کسی بحران کا نام نہیں۔ ${CHOOSE}`,
  'lesson/unknown-scenario': field =>
    `یہ لنک بحران “${isolate(field('scenario'))}” مانگتا ہے، جو اس لائبریری میں نہیں۔ ${CHOOSE}`,
  'lesson/not-loaded': field =>
    `بحران “${isolate(field('title'))}” نہیں کھل سکا۔ انٹرنیٹ کا رابطہ دیکھیں، پھر لنک دوبارہ کھولیں۔`,
  'lesson/unknown-seat': field =>
    `یہ لنک “${isolate(field('seats'))}” کو نشست بتاتا ہے، جو اس بحران میں نہیں، اس لیے اسے چھوڑ دیا گیا۔ یہاں کی نشستیں یہ ہیں: ${isolate(field('known'))}۔`,
  'lesson/hot-seat': () =>
    'یہ لنک تمام نشستیں ایک سکرین پر رکھتا ہے اور نام ان میں سے صرف ایک کا دیتا ہے۔ سکرین پر تمام نشستیں ہیں۔',
  'lesson/unknown-passage': field =>
    `یہ لنک چاہتا ہے کہ پہلے “${isolate(field('passages'))}” کھولا جائے، جس کا اس بحران میں حوالہ نہیں، اس لیے اسے چھوڑ دیا گیا۔`,
}
