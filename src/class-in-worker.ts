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

/** Does the work of a class in a worker, so that the page stays alive. */
export function classInWorker(): ClassWork {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<
    number,
    {readonly end: (given: Answer['given']) => void; readonly tell: (plays: number) => void}
  >()
  const stop = () => {
    worker?.terminate()
    worker = undefined
    for (const {end} of waiting.values()) end(undefined)
    waiting.clear()
  }
  const start = () => {
    const started = beginClassWorker()
    started.onmessage = ({data: {number, progress, given}}: MessageEvent<Answer>) => {
      const asked = waiting.get(number)
      if (progress !== undefined) return asked?.tell(progress)
      waiting.delete(number)
      return asked?.end(given)
    }
    started.onerror = stop
    return started
  }
  const ask = (asks: Asks, tell: (plays: number) => void = () => {}) =>
    new Promise<Answer['given']>(resolve => {
      worker ??= start()
      last++
      waiting.set(last, {end: resolve, tell})
      worker.postMessage({number: last, asks} satisfies Question)
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
