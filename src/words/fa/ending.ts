import type {endingWords as english} from '../ending.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'

export const endingWords: Translated<typeof english> = {
  aims: 'هدف‌های شما',
  others: seat => `هدف‌های ${isolate(seat)}`,
  met: 'برآورده شد',
  unmet: 'برآورده نشد',
  handIn: 'کلاس شما بازی‌هایش را گرد می‌آورد؟ پس این کد را تحویل دهید:',
  path: 'راه شما',
  questions: 'درباره آن گفت‌وگو کنید',
  replay: 'این بازی را گام به گام ببینید',
  again: 'دوباره بازی کنید',
  stepBack: 'یک نوبت به عقب بروید',
  stepBackNote:
    'داستان زود به پایان رسید. می‌توانید آخرین تصمیم را دوباره بگیرید؛ این بازی همان‌گونه می‌ماند و بازی تازه سابقه دومی است.',
  print: 'چاپ سابقه',
  library: 'بازگشت به کتابخانه',
  because: 'داستان چگونه به این جا رسید',
}
