import {cargo} from './cargo-here.ts'

/** The lesson that this file came with. */
export const lessonHere = cargo().lesson
