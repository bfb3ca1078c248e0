import {beginClassWorker} from './class-worker-begun.ts'
import type {KeptPlay} from './records/class-file.ts'
import type {Given} from './records/gathered.ts'
import type {Scenario} from './scenarios/schema.ts'
import type {Asked, Gathering, Random, Viewed} from './session/class-desk.ts'
import type {ClassWork} from './session/class-work.ts'
import type {HandInForm} from './session/hand-in-forms.ts'

type Asks =
  | {
      readonly kind: 'gather'
      readonly scenarios: readonly Scenario[]
      readonly plays: readonly KeptPlay[]
      readonly texts: readonly Given[]
    }
  | {readonly kind: 'view'; readonly asked: Asked}
  | {readonly kind: 'random'; readonly scenario: string}
  | {readonly kind: 'hand-in'; readonly form: HandInForm; readonly seed: number}

/** What the page asks its worker. */
export type Question = {readonly number: number; readonly asks: Asks}

/** What the worker says to a question: how many plays it has begun, or the answer. */
export type Answer = {
  readonly number: number
  readonly progress?: number
  readonly given?: Gathering | Viewed | Random | string
}

/** Whoever answers questions. */
type Answering = {
  readonly ask: (question: Question) => void
  readonly end: () => void
}

type Hear = (answer: Answer) => void

/** Does the work of a class in a worker, so that the page stays alive; where none can start, on the page's own thread. */
export function classInWorker(): ClassWork {
  let answering: Answering | undefined
  let isRefused = false
  let last = 0
  const waiting = new Map<
    number,
    {
      readonly asks: Asks
      readonly end: (given: Answer['given']) => void
      readonly tell: (plays: number) => void
    }
  >()
  const hear: Hear = ({number, progress, given}) => {
    const asked = waiting.get(number)
    if (progress !== undefined) return asked?.tell(progress)
    waiting.delete(number)
    return asked?.end(given)
  }
  const stop = () => {
    answering?.end()
    answering = undefined
    for (const {end} of waiting.values()) end(undefined)
    waiting.clear()
  }
  const refuse = () => {
    isRefused = true
    answering = onPage(hear)
    for (const [number, {asks}] of waiting) answering.ask({number, asks})
  }
  const start = () => {
    const started = isRefused ? undefined : inWorker(hear, stop, refuse)
    if (!started) isRefused = true
    return started ?? onPage(hear)
  }
  const ask = (asks: Asks, tell: (plays: number) => void = () => {}) =>
    new Promise<Answer['given']>(resolve => {
      answering ??= start()
      last++
      waiting.set(last, {asks, end: resolve, tell})
      answering.ask({number: last, asks})
    })
  return {
    gather: async (given, onProgress) =>
      (await ask({kind: 'gather', ...given}, onProgress)) as Gathering | undefined,
    view: async asked => (await ask({kind: 'view', asked})) as Viewed | undefined,
    handIn: async (form, seed) => (await ask({kind: 'hand-in', form, seed})) as string | undefined,
    random: async scenario => (await ask({kind: 'random', scenario})) as Random,
    stop,
  }
}

/** Undefined where the browser does not even begin a worker. */
function inWorker(hear: Hear, onBroken: () => void, onRefused: () => void): Answering | undefined {
  try {
    const worker = beginClassWorker()
    worker.onmessage = ({data}: MessageEvent<Answer>) => hear(data)
    // What breaks within a worker says what broke; one that could not start says nothing.
    worker.onerror = event => ('message' in event ? onBroken() : onRefused())
    return {ask: question => worker.postMessage(question), end: () => worker.terminate()}
  } catch {
    return undefined
  }
}

function onPage(hear: Hear): Answering {
  let isEnded = false
  const told: Hear = answer => {
    if (!isEnded) hear(answer)
  }
  const loading = import('./class-answers.ts').then(({classAnswers}) => classAnswers(told))
  return {
    async ask(question) {
      try {
        const answer = await loading
        // So that the page shows that it is at work.
        await new Promise(resolve => setTimeout(resolve))
        if (!isEnded) answer(question)
      } catch {
        told({number: question.number})
      }
    },
    end() {
      isEnded = true
    },
  }
}
