import type {Answer, Question} from './class-in-worker.ts'
import {classDesk} from './session/class-desk.ts'

/** So many plays are begun between two words of progress. */
const STEP = 500

let desk: ReturnType<typeof classDesk> | undefined
let begun = 0

/** Gathers and counts a class beside the page. */
addEventListener('message', ({data: {number, asks}}: MessageEvent<Question>) => {
  const answer = (given: Answer['given']) => postMessage({number, given} satisfies Answer)
  if (asks.kind === 'gather') {
    begun = 0
    desk = classDesk(asks.scenarios, () => {
      begun++
      if (begun % STEP === 0) postMessage({number, progress: begun} satisfies Answer)
    })
    return answer(desk.gather(asks.plays, asks.texts))
  }
  if (!desk) return answer(undefined)
  if (asks.kind === 'view') return answer(desk.view(asks.asked))
  if (asks.kind === 'random') return answer(desk.random(asks.scenario))
  return answer(desk.handIn(asks.form, asks.seed))
})
