import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'
import type {twoSides as english} from '../two-sides.ts'

export const twoSides: Translated<typeof english> = {
  title: seats => `${seats > 2 ? 'سب' : 'دونوں'} طرف سے`,
  meant: seat => `${isolate(seat)} کا مطلب کیا تھا`,
  heard: seats => `${isolate(seats)} نے کیا سنا`,
  believed: 'اُس کے خیال میں آپ کا مطلب کیا تھا',
  misread:
    'اور پانسے نے اسے غلط فہمی بنا دیا: اتنے اعتماد پر اسے اُس سے زیادہ سخت سمجھا گیا جتنا اس کا مطلب تھا۔',
  leaked: 'اور بات کھل گئی: جو ایک کان کے لیے تھی وہ عوام نے سن لی۔',
}
