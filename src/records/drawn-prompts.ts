import type {ClassView} from './class-view.ts'
import {trunkOf} from './divergence.ts'
import type {Prompt, PromptSettings} from './prompts.ts'
import {unlikeSeats} from './unlike-seats.ts'

/** Whether a figure may be told: so many of so many. */
export type MayTell = (count: number, of: number) => boolean

/** At most one prompt of each kind: the one that is about most of the room, of those that may be told. */
export function drawnPrompts(view: ClassView, settings: PromptSettings): readonly Prompt[] {
  const {least = 1} = settings
  const mayTell: MayTell = (count, of) =>
    of >= Math.max(2, least) && [count, of - count].every(each => each === 0 || each >= least)
  return DRAWS.flatMap(draw => draw(view, mayTell, settings) ?? [])
}

type Draw = (view: ClassView, mayTell: MayTell, settings: PromptSettings) => Prompt | undefined

const split: Draw = ({choices}, mayTell) => {
  const turns = choices.flatMap(({turn, persons, options}) => {
    const [first] = [...options].sort((one, other) => other.persons - one.persons)
    if (!first || first.persons === persons || !mayTell(first.persons, persons)) return []
    return [{turn: turn.id, option: first.option.id, count: first.persons, of: persons}]
  })
  const fields = most(turns, restOf)
  return fields && {phase: 'description', kind: 'split', weight: restOf(fields), fields}
}

const leftPath: Draw = ({choices}, mayTell) => {
  const turns = choices.flatMap(({turn, options}) => {
    const trunk = trunkOf(turn)
    const taken = options.find(({option}) => option === trunk)
    if (!taken || !trunk) return []
    const {persons, offered: of} = taken
    const count = of - persons
    if (count === 0 || !mayTell(count, of)) return []
    const history = trunk.history === 'did' ? ('did' as const) : ('nearest' as const)
    return [{turn: turn.id, option: trunk.id, history, count, of}]
  })
  const fields = most(turns, ({count}) => count)
  return fields && {phase: 'description', kind: 'left-path', weight: shareOf(fields), fields}
}

const rule: Draw = ({blocked, spills, plays}, mayTell) => {
  const held = blocked.find(({count, ordered}) => mayTell(count, ordered))
  if (held) {
    const {turn, option, ladder, reason, count, ordered} = held
    const fields = {
      ...{turn: turn.id, option: option.id, ladder, gate: reason},
      ...{count, of: ordered},
    }
    return {phase: 'analysis', kind: 'blocked', weight: shareOf(fields), fields}
  }
  const spilt = spills.find(spill => mayTell(spill.plays, plays))
  if (!spilt) return undefined
  const {from, to, moves, plays: count} = spilt
  const fields = {from, to, moves, count, of: plays}
  return {phase: 'analysis', kind: 'spill', weight: shareOf(fields), fields}
}

const unopened: Draw = ({evidence}, mayTell, {doubts = []}) => {
  if (!mayTell(0, evidence.records)) return undefined
  const all = doubts.flatMap(({id, title, passages}) => {
    const stood = evidence.passages.filter(({passage}) => passages.includes(passage))
    const of = stood.reduce((sum, {decisions}) => sum + decisions, 0)
    const count = of - stood.reduce((sum, each) => sum + each.unopened, 0)
    if (count === of || !mayTell(count, of)) return []
    const names = [...new Set(stood.map(({passage}) => passage))]
    return [{doubt: id, title, passages: names, count, of}]
  })
  const byOften = all.sort((one, other) => other.of - one.of)
  const fields = most(byOften, restOf)
  return fields && {phase: 'description', kind: 'unopened', weight: restOf(fields), fields}
}

const forecast: Draw = ({forecasts}, mayTell) => {
  const turns = forecasts.flatMap(({turn, made, right}) =>
    made > right && mayTell(made - right, made)
      ? [{turn: turn.id, count: made - right, of: made}]
      : [],
  )
  const fields = most(turns, ({count}) => count)
  return fields && {phase: 'analysis', kind: 'forecast', weight: shareOf(fields), fields}
}

/** Below a tenth, a share is as good as the one in random play. */
const UNLIKE = 0.1

const ending: Draw = ({endings}, mayTell, {random}) => {
  if (!random) return undefined
  const of = endings.ended
  const all = endings.endings
    .filter(({count}) => mayTell(count, of))
    .map(({ending: {id}, count, share}) => ({
      fields: {ending: id, count, of, random: random[id] ?? 0},
      apart: Math.abs(share - (random[id] ?? 0)),
    }))
  const unlike = most(all, ({apart}) => apart)
  if (!unlike || unlike.apart < UNLIKE) return undefined
  return {phase: 'analysis', kind: 'ending', weight: unlike.apart, fields: unlike.fields}
}

const seats: Draw = ({seats: all}, mayTell) => {
  const unlike = unlikeSeats(all, mayTell)
  if (!unlike) return undefined
  const {apart: weight, ...fields} = unlike
  return {phase: 'analysis', kind: 'seats', weight, fields}
}

const drift: Draw = ({drifts}, mayTell) => {
  const told = drifts.filter(({count, of}) => mayTell(count, of))
  const found = most(told, ({count}) => count)
  if (!found) return undefined
  const fields = {...found, turn: found.turn.id}
  return {phase: 'reactions', kind: 'drift', weight: shareOf(fields), fields}
}

const untaken: Draw = ({choices, plays}, mayTell) => {
  const all = choices.flatMap(({turn, options}) =>
    options
      // What the documents report is told where the class left their path.
      .filter(({option, count, offered}) => {
        return count === 0 && mayTell(0, offered) && option !== trunkOf(turn)
      })
      .map(({option, offered}) => ({turn: turn.id, option: option.id, count: 0, of: offered})),
  )
  const fields = most(all, ({of}) => of)
  return fields && {phase: 'application', kind: 'untaken', weight: fields.of / plays, fields}
}

const DRAWS: readonly Draw[] = [
  ...[split, leftPath, rule, unopened, forecast, ending, seats, drift, untaken],
]

type Counted = {readonly count: number; readonly of: number}
const shareOf = ({count, of}: Counted) => count / of
const restOf = ({count, of}: Counted) => 1 - count / of

/** The first of those with the highest figure. */
function most<T>(all: readonly T[], figure: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, each) => (best !== undefined && figure(best) >= figure(each) ? best : each),
    undefined,
  )
}
