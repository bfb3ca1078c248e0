import type {Play} from '../../records/play.ts'
import {interaction, type Taken} from './entries.ts'
import type {Lms} from './lms.ts'
import {decisionsOf, type Tally} from './tally.ts'

/** The decisions as interactions of an LMS, each told once. An LMS may have no interactions at all. */
export type Telling = {
  /** How many the LMS holds. */
  readonly held: () => number
  /** Tells what the tally lacks; gives the tally behind it. */
  readonly tell: (
    play: Play,
    tally: Tally,
    takenAt: (decision: number) => Taken | undefined,
  ) => Tally
}

export function tellingTo(lms: Lms): Telling {
  let isLacking = false
  return {
    held: () => {
      const count = Number(lms.get('cmi.interactions._count') || Number.NaN)
      isLacking = !Number.isSafeInteger(count) || count < 0
      return isLacking ? 0 : count
    },
    tell: (play, tally, takenAt) => {
      const decisions = decisionsOf(play)
      let {sent} = tally
      for (const step of decisions.slice(sent)) {
        if (isLacking) break
        const [id, ...rest] = interaction(tally.offset + sent, step, tally.number, takenAt(sent))
        if (!id || !lms.set(id)) {
          isLacking = lms.lacksIt()
          break
        }
        // The rest is worth having, and nothing waits for it.
        for (const entry of rest) lms.set(entry)
        sent++
      }
      return {...tally, sent}
    },
  }
}
