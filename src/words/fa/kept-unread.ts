import type {keptUnread as english} from '../kept-unread.ts'
import type {Translated} from '../translated.ts'
import {figure} from './figure.ts'

export const keptUnread: Translated<typeof english> = {
  plays: plays =>
    `${plays === 1 ? 'یک بازی روی این دستگاه خوانده نمی‌شود' : `${figure(plays)} بازی روی این دستگاه خوانده نمی‌شود`}: یا آسیب دیده است، یا از نسخه تازه‌تر این صفحه است. چیزی از آن تغییر نکرده است. اگر کد یا فایل آن را نگه داشته‌اید، همان را گام به گام ببینید.`,
}
