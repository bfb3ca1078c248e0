import {isolate} from '../isolate.ts'
import type {ownDebrief as english} from '../own-debrief.ts'
import type {Translated} from '../translated.ts'

export const ownDebrief: Translated<typeof english> = {
  forecasts: 'آپ کی پیش گوئیاں',
  right: (right, made) => `${made} میں سے ${right} بار آپ کا اندازہ درست نکلا۔`,
  sure: {1: 'محض اندازے سے', 2: 'کافی یقین سے', 3: 'بہت یقین سے'},
  unsaid: 'یقین بتائے بغیر',
  sureRight: (right, made) => `${made} میں سے ${right} درست`,
  overSure:
    'آپ کو یقین اکثر اس سے زیادہ تھا جتنا آپ درست نکلے۔ دوسرے فریق کے بارے میں آپ نے کیا کچھ مان رکھا تھا؟',
  underSure: 'آپ اس سے زیادہ بار درست نکلے جتنا کہنے کی آپ نے ہمت کی۔ آپ کو کیا معلوم تھا؟',
  evidence: 'فیصلے سے پہلے نہیں کھولے گئے',
  evidenceHelp: 'یہ اقتباسات آپ کے فیصلوں کے ساتھ موجود تھے۔ آپ انہیں اب کھول سکتے ہیں۔',
  allRead: 'آپ نے ہر وہ اقتباس کھولا جو آپ کے فیصلوں کے ساتھ موجود تھا۔',
  reason: 'آپ کی وجہ',
  note: 'اقلیتی نوٹ',
  roads: 'جو راستے نہیں چنے گئے',
  roadsHelp:
    'اپنی کسی باری پر کوئی اور راستہ چن کر دیکھیں۔ پانسہ وہی رہتا ہے؛ اس کے بعد آپ کے اپنے احکامات دہرائے جاتے ہیں جہاں وہ ممکن ہوں، اور دوسرا فریق اپنے طریقے سے جواب دیتا ہے۔',
  turn: 'باری',
  other: 'کوئی اور راستہ',
  show: 'وہ راستہ دکھائیں',
  was: 'جو ہوا',
  would: 'دوسرا راستہ',
  change: label => `اس کے بجائے: ${isolate(label)}`,
  table: turn => `باری بہ باری، ${isolate(turn)} سے آگے`,
  ends: 'انجام',
  playOn: 'وہاں سے آگے کھیلیں',
  playOnHelp: 'ایک دوسرے کھیل کے طور پر۔ یہ کھیل جوں کا توں رہتا ہے۔',
  same: 'دونوں راستے ایک ہی انجام تک پہنچتے ہیں۔',
  different: 'راستے الگ الگ ہو جاتے ہیں۔',
}
