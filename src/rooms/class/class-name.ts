import {LONGEST_CLASS_NAME} from '../../records/class-file.ts'
import {classWords} from '../../words/class.ts'

const words = classWords.kept

/** What a class is called until its teacher says otherwise; never like one that is there. */
export function className(
  scenario: string | undefined,
  day: string,
  taken: ReadonlySet<string>,
): string {
  // The day and a number behind it stay whole.
  const title = scenario?.slice(0, LONGEST_CLASS_NAME - day.length - 10)
  const name = words.named(title, day)
  let times = 1
  while (taken.has(times === 1 ? name : words.again(name, times))) times++
  return times === 1 ? name : words.again(name, times)
}
