import type {NotCounted, Source} from '../records/gathered.ts'
import {count} from './count.ts'
import {wordRecordProblem} from './records.ts'

/** Why something in a class's texts is not counted, in sentences that begin with where it stands. */
export function wordNotCounted(told: NotCounted): string {
  const at = `${told.source.label}, ${linesOf(told)}`
  if (told.code === 'gathering/nothing') return `${at}: no code and no record was found here.`
  if (told.code === 'gathering/duplicate') {
    return `${at}: this play stands already at ${place(told.of.source)}. It is counted once.`
  }
  if (told.code === 'gathering/earlier') {
    const orders = count(told.play.play.steps.length, 'order', 'orders')
    return `${at}: this is an earlier moment of the play at ${place(told.of.source)}, which begins with the same ${orders}. It is not counted. If another team stopped there, count it in the debrief room, and give the file of that class.`
  }
  if (told.code === 'gathering/stopped') {
    const fits = `${told.fits} of its ${told.orders} orders fit, so it is not counted.`
    return `${at}: ${[...told.notices, told.problem].map(wordRecordProblem).join(' ')} ${fits}`
  }
  return `${at}: ${told.problems.map(wordRecordProblem).join(' ')}`
}

const place = ({label, line}: Source) => `${label}, line ${line}`

const linesOf = (told: NotCounted) => {
  const {line} = told.source
  return told.code === 'gathering/nothing' && told.lastLine > line
    ? `lines ${line} to ${told.lastLine}`
    : `line ${line}`
}
