import type {rungsWords as english} from '../rungs.ts'
import type {Translated} from '../translated.ts'

export const rungsWords: Translated<typeof english> = {
  about: {
    military: 'مسلح طاقت کس حد تک جا چکی ہے۔ اونچا ہونا گرمی ہے۔',
    diplomatic: 'فریقوں نے آپس میں بات کرنا کس حد تک چھوڑ دیا ہے۔ اونچا ہونا گرمی ہے۔',
    economic: 'ان کے درمیان تجارت کس حد تک رک گئی ہے۔ اونچا ہونا گرمی ہے۔',
    audience: 'عوام کتنے گرم ہیں: سب کے لیے ایک ہی سیڑھی۔ اونچا ہونا گرمی ہے۔',
    trust: 'فریق ایک دوسرے کی بات پر کتنا یقین کرتے ہیں۔ یہاں اونچا ہونا اچھا ہے۔',
  },
  now: 'اس وقت',
  record: 'دستاویزات کا راستہ یہاں ہے',
  ends: 'کہانی ختم کر دیتا ہے',
  close: 'بند کریں',
}
