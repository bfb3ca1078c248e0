import type {landName as english} from '../lands.ts'

/** By the names of the world data; a country that is not among them keeps its English name. */
const NAMES: Readonly<Record<string, string>> = {
  Afghanistan: 'افغانستان',
  Armenia: 'آرمینیا',
  Azerbaijan: 'آذربائیجان',
  Bangladesh: 'بنگلہ دیش',
  Bhutan: 'بھوٹان',
  China: 'چین',
  Djibouti: 'جبوتی',
  Eritrea: 'اریٹیریا',
  Ethiopia: 'ایتھوپیا',
  'Fr. S. Antarctic Lands': 'فرانسیسی جنوبی علاقے',
  Georgia: 'جارجیا',
  India: 'بھارت',
  Iran: 'ایران',
  Iraq: 'عراق',
  Jordan: 'اردن',
  Kazakhstan: 'قازقستان',
  Kyrgyzstan: 'کرغزستان',
  Mongolia: 'منگولیا',
  Myanmar: 'میانمار',
  Nepal: 'نیپال',
  Oman: 'عمان',
  Pakistan: 'پاکستان',
  Russia: 'روس',
  'Saudi Arabia': 'سعودی عرب',
  Somalia: 'صومالیہ',
  Syria: 'شام',
  Tajikistan: 'تاجکستان',
  Turkey: 'ترکیہ',
  Turkmenistan: 'ترکمانستان',
  'United Arab Emirates': 'متحدہ عرب امارات',
  Uzbekistan: 'ازبکستان',
  Yemen: 'یمن',
}

export const landName: typeof english = name => NAMES[name] ?? name
