import type {FormReport, Walk} from './drafts/judge.ts'
import type {StoryImport} from './drafts/story-import.ts'
import type {Result} from './result.ts'
import type {Judge} from './rooms/workshop/judge.ts'
import type {Cited, CiteProblem} from './scenarios/document-edits.ts'
import type {Catalogue} from './scenarios/schema.ts'

/** No text takes nearly as long; a worker that does not answer by then is given up. */
const LONGEST_FORM = 15_000
const LONGEST_ODDS = 120_000

/** Judges drafts in workers, so that neither a long walk nor a hostile text holds up the page. */
export function judgeInWorkers(catalogue: Catalogue): Judge {
  const startForm = () =>
    new Worker(new URL('./workshop-form-worker.ts', import.meta.url), {type: 'module'})
  const form = asking<FormReport>(startForm, LONGEST_FORM)
  // Of its own, so that typing does not stop it.
  const cite = asking<Result<Cited, CiteProblem>>(startForm, LONGEST_FORM)
  const walk = asking<Walk>(
    () => new Worker(new URL('./workshop-odds-worker.ts', import.meta.url), {type: 'module'}),
    LONGEST_ODDS,
  )
  return {
    form(text) {
      // The walk through an older text is of no use, and takes the processor from this one.
      walk.drop()
      return form.ask({text, catalogue})
    },
    walk: text => walk.ask({text, catalogue}),
    cite: (text, citation) => cite.ask({text, citation}),
  }
}

/** Makes a scenario of a story in a worker; undefined where that takes too long. */
export async function importInWorker(text: string): Promise<StoryImport | undefined> {
  const story = asking<StoryImport>(
    () => new Worker(new URL('./workshop-import-worker.ts', import.meta.url), {type: 'module'}),
    LONGEST_FORM,
  )
  const answer = await story.ask({text})
  return answer === 'dropped' || answer === 'too-long' ? undefined : answer
}

/** Asks a worker one thing at a time; a newer question stops the one before, whose answer is `dropped`. */
function asking<A>(start: () => Worker, longest: number) {
  let worker: Worker | undefined
  let drop: (() => void) | undefined
  const ask = (question: unknown): Promise<A | 'dropped' | 'too-long'> => {
    drop?.()
    return new Promise(resolve => {
      try {
        worker ??= start()
      } catch {
        // This browser begins no worker; what it is asked has no answer here.
        return resolve('too-long')
      }
      const mine = worker
      const end = (answer: A | 'dropped' | 'too-long') => {
        clearTimeout(timer)
        drop = undefined
        if (answer === 'dropped' || answer === 'too-long') {
          mine.terminate()
          worker = undefined
        }
        resolve(answer)
      }
      const timer = setTimeout(() => end('too-long'), longest)
      drop = () => end('dropped')
      mine.onmessage = ({data}: MessageEvent<A>) => end(data)
      mine.onerror = () => end('too-long')
      mine.postMessage(question)
    })
  }
  return {ask, drop: () => drop?.()}
}
