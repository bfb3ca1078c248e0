import type {Tone} from '../scenarios/ladders.ts'
import type {AuthorFields} from './author-findings.ts'
import type {Overtaken} from './common-endings.ts'
import type {Blocked, Gate} from './gates.ts'

/** What can be found in the odds of a scenario, with the facts that its sentence needs; shares are 0 to 1. */
export type FindingFields = AuthorFields & {
  /** The walk gave up at `most` states, so that nothing else is said of what play can reach. */
  'odds/too-many-states': {most: number}
  'reach/ending': {ending: string; title: string}
  /** `states` of the turn's states have no open option; `example` is one of them, at the turn's boundary. */
  'reach/no-open-option': {turn: string; title: string; states: number; example: string}
  'reach/option-never-open': OfOption
  'balance/ending-rare': {ending: string; title: string; share: number}
  /** `overtaken` is the ending below it whose condition most of its plays meet too; `isRest`: it has no condition. */
  'balance/ending-common': {
    ending: string
    title: string
    share: number
    overtaken: Overtaken | undefined
    isRest: boolean
  }
  /** `share` of the states where the option has open siblings. */
  'balance/alike': OfOption & {share: number}
  /** In `states` of the turn's `open` states an option leads to nearly the same endings as every other. */
  'balance/decided': {turn: string; title: string; states: number; open: number}
  /** `top` is the highest worth of any ending. */
  'balance/best-tone': {best: Tone; bestWorth: number; worst: Tone; worstWorth: number; top: number}
  /** `most` is the worth that the best possible play gets on average. */
  'balance/tone-always-wins': {tone: Tone; worth: number; most: number; top: number}
  /** In none of the `states` with a choice is it better than its sibling `by`, which has its tone. */
  'option/dominated': OfOption & {by: string; byLabel: string; states: number}
  'option/always-best': OfOption & {states: number}
  'agency/weak-turn': {turn: string; title: string; gap: number}
  'gate/always-blocked': Omit<Blocked, 'option' | 'turn'> & OfOption
  /** A reason of the author's that no finding of this walk asks for. */
  'explained/unmatched': {finding: string; of: string}
  'gate/never-closes': {gate: Gate}
}
type OfOption = {turn: string; option: string; label: string}

export type FindingCode = keyof FindingFields

/** Something that an author should know about the odds, as data; it is worded last. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C
    readonly severity: 'note' | 'warning'
    readonly fields: Readonly<FindingFields[C]>
    /** Why the author means it so, where the scenario says it. */
    readonly because?: string
  }
}[FindingCode]

/** A finding with the weight of its code. */
export function finding<C extends FindingCode>(code: C, fields: FindingFields[C]): Finding {
  return {code, severity: NOTES.has(code) ? 'note' : 'warning', fields} as Finding
}

/** The id that a finding is about: an option of a turn as `turn/option`, else an ending, a turn, a gate, a tone, a passage or a seat; `scenario` for the whole. */
export function subjectOf({fields}: Finding): string {
  if ('of' in fields) return fields.of
  if ('option' in fields) return `${fields.turn}/${fields.option}`
  if ('ending' in fields) return fields.ending
  if ('turn' in fields) return fields.turn
  if ('gate' in fields) return fields.gate
  if ('passage' in fields) return fields.passage
  if ('seat' in fields) return fields.seat
  if ('tone' in fields) return fields.tone
  return 'best' in fields ? fields.best : 'scenario'
}

const NOTES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'explained/unmatched',
  'balance/best-tone',
  'balance/decided',
  'gate/never-closes',
  'option/dominated',
  'option/always-best',
  'reading/grade',
  'tone/uneven',
  'tone/no-ease',
])
