import type {landName as english} from '../lands.ts'

/** By the names of the world data; a country that is not among them keeps its English name. */
const NAMES: Readonly<Record<string, string>> = {
  Afghanistan: 'افغانستان',
  Armenia: 'ارمنستان',
  Azerbaijan: 'جمهوری آذربایجان',
  Bangladesh: 'بنگلادش',
  Bhutan: 'بوتان',
  China: 'چین',
  Djibouti: 'جیبوتی',
  Eritrea: 'اریتره',
  Ethiopia: 'اتیوپی',
  'Fr. S. Antarctic Lands': 'سرزمین‌های جنوبی فرانسه',
  Georgia: 'گرجستان',
  India: 'هند',
  Iran: 'ایران',
  Iraq: 'عراق',
  Jordan: 'اردن',
  Kazakhstan: 'قزاقستان',
  Kyrgyzstan: 'قرقیزستان',
  Mongolia: 'مغولستان',
  Myanmar: 'میانمار',
  Nepal: 'نپال',
  Oman: 'عمان',
  Pakistan: 'پاکستان',
  Russia: 'روسیه',
  'Saudi Arabia': 'عربستان سعودی',
  Somalia: 'سومالی',
  Syria: 'سوریه',
  Tajikistan: 'تاجیکستان',
  Turkey: 'ترکیه',
  Turkmenistan: 'ترکمنستان',
  'United Arab Emirates': 'امارات متحده عربی',
  Uzbekistan: 'ازبکستان',
  Yemen: 'یمن',
}

export const landName: typeof english = name => NAMES[name] ?? name
