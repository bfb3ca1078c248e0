import {classWords as words} from '../../words/class.ts'

/** The name of a class as the name of a file. */
export const fileNameOf = (name: string): string =>
  name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || words.kept.unnamed
