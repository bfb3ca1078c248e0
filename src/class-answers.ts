import type {Answer, Question} from './class-in-worker.ts'
import {classDesk} from './session/class-desk.ts'

/** So many plays are begun between two words of progress. */
const STEP = 500

/** Gathers and counts a class, and tells the answers: beside the page, or on its own thread. */
export function classAnswers(tell: (answer: Answer) => void): (question: Question) => void {
  let desk: ReturnType<typeof classDesk> | undefined
  let begun = 0
  return ({number, asks}) => {
    const answer = (given: Answer['given']) => tell({number, given})
    if (asks.kind === 'gather') {
      begun = 0
      desk = classDesk(asks.scenarios, () => {
        begun++
        if (begun % STEP === 0) tell({number, progress: begun})
      })
      return answer(desk.gather(asks.plays, asks.texts))
    }
    if (!desk) return answer(undefined)
    if (asks.kind === 'view') return answer(desk.view(asks.asked))
    if (asks.kind === 'random') return answer(desk.random(asks.scenario))
    return answer(desk.handIn(asks.form, asks.seed))
  }
}
