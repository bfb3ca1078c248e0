import type {keptUnread as english} from '../kept-unread.ts'
import type {Translated} from '../translated.ts'

export const keptUnread: Translated<typeof english> = {
  plays: plays =>
    `${plays === 1 ? 'اس آلے پر ایک کھیل پڑھا نہیں جا سکتا' : `اس آلے پر ${plays} کھیل پڑھے نہیں جا سکتے`}: یا تو خراب ہے، یا اس صفحے کے کسی نئے نسخے کا ہے۔ اس میں کچھ بدلا نہیں گیا۔ اگر آپ نے اس کا کوڈ یا فائل محفوظ کی تھی تو اسے قدم بہ قدم دیکھیں۔`,
}
