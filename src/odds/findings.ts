import type {Tone} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import {agencyOf} from './agency.ts'
import {type AuthorFields, authorFindings} from './author-findings.ts'
import type {Exploration} from './explore.ts'
import {type Blocked, blockedMoves, type Gate, gatesThatNeverClose} from './gates.ts'
import {rungsOf} from './ladder-table.ts'
import type {Odds} from './odds.ts'
import {worthOfOptions} from './option-findings.ts'
import {bestWorth, toneWorths} from './worth.ts'

/** What can be found in the odds of a scenario, with the facts that its sentence needs; shares are 0 to 1. */
export type FindingFields = AuthorFields & {
  /** The walk gave up at `most` states, so that nothing else is said of what play can reach. */
  'odds/too-many-states': {most: number}
  'reach/ending': {ending: string; title: string}
  /** `states` of the turn's states have no open option; `example` is one of them, at the turn's boundary. */
  'reach/no-open-option': {turn: string; title: string; states: number; example: string}
  'reach/option-never-open': OfOption
  'balance/ending-rare': {ending: string; title: string; share: number}
  'balance/ending-common': {ending: string; title: string; share: number}
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

/**
 * Everything worth saying about these odds, gravest kind first and each kind in the order of the file; of a
 * walk that gave up only that, and what the text alone tells.
 */
export function findingsOf(exploration: Exploration, odds: Odds): Finding[] {
  const {scenario, complete, most} = exploration
  const walked = complete
    ? walkFindings(exploration, odds)
    : [finding('odds/too-many-states', {most})]
  const told = authorFindings(scenario).map(({code, fields}) => finding(code, fields))
  const {explained} = scenario.instructor
  const used = new Set<(typeof explained)[number]>()
  const all = [...walked, ...told].map(found => {
    const reason = explained.find(
      each => each.finding === found.code && each.of === subjectOf(found),
    )
    if (reason) used.add(reason)
    return reason ? {...found, because: reason.because} : found
  })
  const spare = complete ? explained.filter(reason => !used.has(reason)) : []
  return [
    ...all,
    ...spare.map(({finding: code, of}) => finding('explained/unmatched', {finding: code, of})),
  ]
}

const walkFindings = (exploration: Exploration, odds: Odds): Finding[] => [
  ...endingsOutOfReach(exploration),
  ...turnsWithoutOption(exploration),
  ...optionsNeverOpen(exploration),
  ...endingShareFindings(exploration, odds),
  ...agencyFindings(exploration),
  ...optionFindings(exploration),
  ...toneFindings(exploration, odds),
  ...gateFindings(exploration),
]

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

const RARE = 0.03
const COMMON = 0.4
const WEAK = 0.15
/** An option alike its siblings in at least this share of its states is reported. */
const MOSTLY = 0.5
/** A tone that misses the best possible worth by less than this always wins. */
const MARGIN = 0.05

function finding<C extends FindingCode>(code: C, fields: FindingFields[C]): Finding {
  return {code, severity: NOTES.has(code) ? 'note' : 'warning', fields} as Finding
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

function endingsOutOfReach({scenario, states}: Exploration): Finding[] {
  const reached = new Set<number | undefined>()
  for (const {ending, branches} of states) {
    reached.add(ending)
    for (const {outcomes} of branches) for (const outcome of outcomes) reached.add(outcome.ending)
  }
  return scenario.endings.flatMap(({id, title}, index) =>
    reached.has(index) ? [] : finding('reach/ending', {ending: id, title}),
  )
}

function turnsWithoutOption({flow, stuck}: Exploration): Finding[] {
  return flow.turns.flatMap(({id, title}, index) => {
    const found = stuck.filter(state => state.turn === index)
    const [first] = found
    if (!first) return []
    const rungs = rungsOf(first.standing)
    const standing = LADDERS.map(ladder => `${ladder} ${rungs[ladder]}`)
    const example = [...standing, ...first.flags].join(', ')
    return finding('reach/no-open-option', {turn: id, title, states: found.length, example})
  })
}

function optionsNeverOpen({flow, states}: Exploration): Finding[] {
  const open = new Set(states.flatMap(({branches}) => branches.map(({option}) => option)))
  return flow.turns.flatMap(({id, options}) =>
    options
      .filter(option => !open.has(option))
      .map(option =>
        finding('reach/option-never-open', {turn: id, option: option.id, label: option.label}),
      ),
  )
}

function endingShareFindings({scenario}: Exploration, {endings}: Odds): Finding[] {
  return scenario.endings.flatMap(({id, title}) => {
    const share = endings[id] ?? 0
    const fields = {ending: id, title, share}
    if (share > COMMON) return finding('balance/ending-common', fields)
    return share > 0 && share < RARE ? finding('balance/ending-rare', fields) : []
  })
}

function agencyFindings(exploration: Exploration): Finding[] {
  return agencyOf(exploration).flatMap(({turn, reach, gap, options}) => {
    const alike = options.flatMap(({option, open, alike}) =>
      open > 0 && alike / open >= MOSTLY
        ? finding('balance/alike', {
            turn: turn.id,
            option: option.id,
            label: option.label,
            share: alike / open,
          })
        : [],
    )
    const {id, title} = turn
    const weak =
      reach > 0 && gap < WEAK ? [finding('agency/weak-turn', {turn: id, title, gap})] : []
    const decided = options.reduce((most, each) => (each.alike > most.alike ? each : most), {
      alike: 0,
      open: 0,
    })
    const late =
      alike.length === 0 && decided.alike > 0
        ? [
            finding('balance/decided', {
              turn: id,
              title,
              states: decided.alike,
              open: decided.open,
            }),
          ]
        : []
    return [...weak, ...alike, ...late]
  })
}

function optionFindings(exploration: Exploration): Finding[] {
  const {dominated, alwaysBest} = worthOfOptions(exploration)
  const named = (turn: Turn, {id, label}: Option) => ({turn: turn.id, option: id, label})
  return [
    ...dominated.map(({turn, option, by, states}) =>
      finding('option/dominated', {
        ...named(turn, option),
        ...{by: by.id, byLabel: by.label, states},
      }),
    ),
    ...alwaysBest.map(({turn, option, states}) =>
      finding('option/always-best', {...named(turn, option), states}),
    ),
  ]
}

function toneFindings(exploration: Exploration, odds: Odds): Finding[] {
  const worths = toneWorths(exploration, odds)
  const [best] = worths
  const worst = worths.at(-1)
  if (!best || !worst || best.worth - worst.worth < MARGIN) return []
  const most = bestWorth(exploration)
  const top = Math.max(...exploration.scenario.endings.map(ending => ending.worth))
  const note = finding('balance/best-tone', {
    best: best.tone,
    bestWorth: best.worth,
    worst: worst.tone,
    worstWorth: worst.worth,
    top,
  })
  if (most - best.worth >= MARGIN) return [note]
  return [
    note,
    finding('balance/tone-always-wins', {tone: best.tone, worth: best.worth, most, top}),
  ]
}

function gateFindings(exploration: Exploration): Finding[] {
  return [
    ...blockedMoves(exploration).map(({turn, option, ...blocked}) =>
      finding('gate/always-blocked', {
        ...blocked,
        turn: turn.id,
        option: option.id,
        label: option.label,
      }),
    ),
    ...gatesThatNeverClose(exploration).map(gate => finding('gate/never-closes', {gate})),
  ]
}
