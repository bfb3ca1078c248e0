import {Scorm12API} from 'scorm-again'
import type {Api} from '../../../src/delivery/scorm/find-api.ts'
import type {Call} from './specification.ts'

/** An LMS that launches a page, notes every call, and keeps what was committed to the next launch. */
export function anLms() {
  const calls: Call[] = []
  let kept: object | undefined
  let refuses: (name: string, element: string) => unknown = () => undefined
  return {
    calls,
    /** Lets it give something else where the answer is not undefined; an error is thrown. */
    refuseBy: (refusal: typeof refuses) => {
      refuses = refusal
    },
    /** What is committed, element by element. */
    kept: (): Kept => (kept ?? {}) as Kept,
    /** Puts this in the place of the suspend text that is kept. */
    tamper: (text: string) => {
      kept = {...kept, suspend_data: text}
    },
    launch(): Api {
      calls.length = 0
      const api = new Scorm12API({autocommit: false, logLevel: 5})
      if (kept) api.loadFromJSON(JSON.parse(JSON.stringify(kept)), 'cmi')
      const noted =
        (name: keyof Api) =>
        (...args: string[]) => {
          const refusal = refuses(name, args[0] ?? '')
          if (refusal instanceof Error) throw refusal
          const call = api[name] as (...given: string[]) => unknown
          const answer = refusal === undefined ? call.apply(api, args) : refusal
          calls.push([name, args, answer])
          const isKept = ['LMSCommit', 'LMSFinish'].includes(name) && String(answer) === 'true'
          if (isKept) kept = JSON.parse(JSON.stringify(api.cmi))
          return answer
        }
      return {
        LMSInitialize: noted('LMSInitialize'),
        LMSFinish: noted('LMSFinish'),
        LMSGetValue: noted('LMSGetValue'),
        LMSSetValue: noted('LMSSetValue'),
        LMSCommit: noted('LMSCommit'),
        LMSGetLastError: noted('LMSGetLastError'),
      }
    },
  }
}

type Kept = {
  readonly suspend_data?: string
  readonly core?: {readonly [element: string]: string}
  readonly interactions?: {readonly [place: string]: {readonly [element: string]: string}}
}
