import {TONES, type Tone} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'

/** How the seats that nobody holds decide; all without randomness. */
export const POLICIES = ['documented', 'tit-for-tat', 'conciliatory', 'hard-liner'] as const
export type Policy = (typeof POLICIES)[number]

/** An order already given, as a rival remembers it. */
export type PastOrder = {
  readonly turn: Turn
  readonly option: Option
  /** The seat in whose name it was given; for a joint turn every one of its seats. */
  readonly seats: readonly string[]
  readonly by: 'person' | 'rival'
}

/** What a rival looks at: its own seat, the options open to it, and all orders so far. */
export type Outlook = {
  readonly seat: string
  readonly open: readonly Option[]
  readonly past: readonly PastOrder[]
}

/** The option a rival takes; throws where none is open, which a checked scenario never reaches. */
export function decide(policy: Policy, outlook: Outlook): Option {
  const option = DECISIONS[policy](outlook)
  if (!option) throw new Error('A rival has no open option.')
  return option
}

/** Whether a person left the documented path with this order: from then on the documented rival answers in kind. */
export const departs = ({by, option, turn}: Pick<PastOrder, 'by' | 'option' | 'turn'>): boolean =>
  by === 'person' && !option.history && turn.options.some(other => other.history)

export const hasDeparted = (past: readonly PastOrder[]): boolean => past.some(departs)

/** The open option of the nearest tone; of two equally near the softer, of two alike the first. */
export function nearestTone(open: readonly Option[], wanted: Tone): Option | undefined {
  const rank = (option: Option) => {
    const place = TONES.indexOf(option.tone)
    return Math.abs(place - TONES.indexOf(wanted)) * TONES.length + place
  }
  return open.reduce<Option | undefined>(
    (best, option) => (best === undefined || rank(option) < rank(best) ? option : best),
    undefined,
  )
}

const titForTat = ({seat, open, past}: Outlook) => {
  const answered = past.filter(order => order.seats.some(other => other !== seat)).at(-1)
  return nearestTone(open, answered?.option.tone ?? 'ease')
}

const DECISIONS: Readonly<Record<Policy, (outlook: Outlook) => Option | undefined>> = {
  conciliatory: ({open}) => nearestTone(open, 'ease'),
  'hard-liner': ({open}) => nearestTone(open, 'force'),
  'tit-for-tat': titForTat,
  documented: outlook => {
    if (hasDeparted(outlook.past)) return titForTat(outlook)
    return (
      outlook.open.find(option => option.history === 'did') ??
      outlook.open.find(option => option.history === 'nearest') ??
      outlook.open.find(option => option.history === 'advised') ??
      nearestTone(outlook.open, 'hold')
    )
  },
}
