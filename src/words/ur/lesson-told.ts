import {isolate} from '../isolate.ts'
import type {told as english} from '../lesson-told.ts'
import type {Translated} from '../translated.ts'

export const told: Translated<typeof english> = {
  by: parts => `آپ کے استاد نے طے کیا ہے: ${parts.join('؛ ')}۔`,
  nothing: 'یہ لنک بحران کھولتا ہے اور باقی سب آپ پر چھوڑتا ہے۔',
  rival: {
    documented: 'دوسرا فریق دستاویزات پر چلتا ہے، جب تک آپ ان سے نہ ہٹیں',
    'tit-for-tat': 'دوسرا فریق جیسے کو تیسا جواب دیتا ہے',
    conciliatory: 'دوسرا فریق امن چاہتا ہے',
    'hard-liner': 'دوسرا فریق سخت دباؤ ڈالتا ہے',
  },
  seed: seed => `پانسے کا نمبر ${seed}`,
  clock: seconds =>
    seconds === 0 ? 'کوئی گھڑی نہیں' : `ہر فیصلے کے لیے ${seconds} سیکنڈ، اور ضرورت ہو تو مزید وقت`,
  audienceGate: {
    on: 'اڑے ہوئے عوام سفارتی سیڑھی کو روکتے ہیں',
    off: 'اڑے ہوئے عوام سفارتی سیڑھی کو نہیں روکتے',
  },
  deterrence: {
    on: 'سخت گیر فریق کے سامنے نرم احکامات سے اعتماد نہیں بڑھتا',
    off: 'نرم احکامات سے اعتماد بڑھ سکتا ہے، فریق چاہے کوئی بھی ہو',
  },
  hidden: 'یہ چھپا ہے کہ کوئی راستہ کیا ہلائے گا',
  forecasts: {off: 'پیش گوئی نہیں', required: 'دوسرے فریق کی ہر چال سے پہلے پیش گوئی'},
  reasons: 'ہر حکم سے پہلے وجہ',
  open: passages => `پہلے حکم سے پہلے یہ کھولیں: ${isolate(passages.join(', '))}`,
  minutes: minutes => `کھیلنے کے لیے ${minutes} منٹ`,

  hotSeat: 'تمام نشستیں اسی سکرین پر کھیلی جاتی ہیں۔ جس نشست کی باری ہو سکرین اُس کے حوالے کریں۔',
  fixed: 'گھڑی یا جو کچھ چھپا ہے وہ آپ کے استاد نے طے کیا ہے، اس لیے یہ یہاں نہیں بدلتے۔',
  dismiss: 'ٹھیک ہے',
  label: 'اس لنک کے بارے میں',
}
