import {LADDERS} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import {agencyOf} from './agency.ts'
import {authorFindings} from './author-findings.ts'
import {overtakenBy} from './common-endings.ts'
import type {Exploration} from './explore.ts'
import {type Finding, finding, subjectOf} from './finding.ts'
import {blockedMoves, gatesThatNeverClose} from './gates.ts'
import {rungsOf} from './ladder-table.ts'
import type {Odds} from './odds.ts'
import {worthOfOptions} from './option-findings.ts'
import {bestWorth, toneWorths} from './worth.ts'

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

const RARE = 0.03
const COMMON = 0.4
const WEAK = 0.15
/** An option alike its siblings in at least this share of its states is reported. */
const MOSTLY = 0.5
/** A tone that misses the best possible worth by less than this always wins. */
const MARGIN = 0.05

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

function endingShareFindings(exploration: Exploration, {endings}: Odds): Finding[] {
  return exploration.scenario.endings.flatMap(({id, title, when}) => {
    const share = endings[id] ?? 0
    const fields = {ending: id, title, share}
    if (share > COMMON) {
      const overtaken = overtakenBy(exploration, id)
      return finding('balance/ending-common', {...fields, overtaken, isRest: when === undefined})
    }
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
