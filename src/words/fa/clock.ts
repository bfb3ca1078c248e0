import type {clockWords as english} from '../clock.ts'
import {isolate} from '../isolate.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const clockWords: Translated<typeof english> = {
  label: 'زمان مانده',
  left: seconds =>
    `${figure(Math.floor(seconds / 60))}:${figure(seconds % 60).padStart(2, figure(0))}`,
  more: 'زمان بیشتر',
  atZero: option =>
    `در ${figure(0)}:${figure(0)}${figure(0)} این دستور می‌شود: «${isolate(option)}».`,
  soon: seconds => `${figure(seconds)} ثانیه مانده است.`,
  gave: 'زمان به پایان رسید و کسی دستوری نداده بود. این دستور را ساعت داد.',
}
