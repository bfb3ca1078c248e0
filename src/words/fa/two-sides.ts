import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'
import type {twoSides as english} from '../two-sides.ts'

export const twoSides: Translated<typeof english> = {
  title: seats => (seats > 2 ? 'از نگاه همه طرف‌ها' : 'از نگاه هر دو طرف'),
  meant: seat => `منظور ${isolate(seat)} چه بود`,
  heard: seats => `${isolate(seats)} چه شنید`,
  believed: 'گمان می‌کرد منظور شما چه بود',
  misread: 'و تاس آن را به بدفهمی کشاند: با این اعتماد، سخت‌تر از آنچه منظور بود پنداشته شد.',
  leaked: 'و درز کرد: آنچه برای یک گوش بود به گوش مردم رسید.',
}
