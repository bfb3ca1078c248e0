import {looksLikeClass, readClass, textOfPlays} from '../records/class-file.ts'
import type {Given} from '../records/gathered.ts'
import {wordClassProblems} from '../words/class-file.ts'
import {readTextFile} from './text-files.ts'

/** A file that gives nothing; `message` follows its name. */
export type Unread = {readonly file: string; readonly message: string}

/** A class may hand in a great deal: in bytes. */
const LARGEST_TEXT = 64 * 1024 * 1024

/** What stands in the files of a class; of one that was saved in the debrief room its plays, each on a line. */
export function classTexts(files: readonly string[]): {
  readonly texts: readonly Given[]
  readonly unread: readonly Unread[]
} {
  const texts: Given[] = []
  const unread: Unread[] = []
  for (const file of files) {
    const read = readTextFile(file, LARGEST_TEXT)
    if (!read.ok) {
      unread.push({file, message: read.error.message})
      continue
    }
    const {text} = read.value
    const kept = looksLikeClass(text) ? readClass(text) : undefined
    if (kept?.ok === false)
      unread.push({file, message: `is not read. ${wordClassProblems(kept.error)}`})
    else texts.push(kept ? textOfPlays(file, kept.value.plays) : {label: file, text})
  }
  return {texts, unread}
}
