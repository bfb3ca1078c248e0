import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Entry} from '../../src/machines/steps.ts'
import {tablePlayer} from '../../src/odds/table-play.ts'
import {aliasOf, MOST_ALIASES} from '../../src/records/aliases.ts'
import {classViewOf} from '../../src/records/class-view.ts'
import {compareFork, comparePlays} from '../../src/records/compare.ts'
import {trunkOf} from '../../src/records/divergence.ts'
import {gather} from '../../src/records/gather.ts'
import {courseOf, endingId, type Play} from '../../src/records/play.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {mergeSmall} from '../../src/records/small-groups.ts'
import {spillsOf} from '../../src/records/spills.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {january, RECORD_PATH} from '../january.ts'
import {JANUARY, played, SETUP} from './any-play.ts'
import {codeFor, wanderOf} from './class-plays.ts'

const BOTH = {...SETUP, held: ['pakistan', 'iran']}

/** Thirty plays: from either seat and both, at random, by the record's path, by intent, and unfinished. */
const plays: readonly Play[] = [
  ...Array.from({length: 12}, (_, at) => wanderOf(JANUARY, SETUP, 100 + at)),
  ...Array.from({length: 8}, (_, at) => wanderOf(JANUARY, {...SETUP, held: ['iran']}, 200 + at)),
  ...Array.from({length: 4}, (_, at) => wanderOf(JANUARY, BOTH, 300 + at)),
  played(RECORD_PATH, {...BOTH, dice: {fixed: 3}}),
  played(['protest', 'recall', 'widen']),
  played(['ask-facts'], {...SETUP, dice: {seed: 9}}),
  ...Array.from({length: 3}, (_, at) => wanderOf(JANUARY, SETUP, 400 + at, 2 + at)),
]

const mess = plays
  .map((play, at) => {
    const code = codeFor(play)
    return [
      `[25.11.24, 10:${10 + at}:07] Team ${at}: ${code}`,
      `"Last, First",${code.toLowerCase()},25/11/2024`,
      `see https://your.school/debrief/#${code} :)`,
      `${at}\t${code.replace(/.{4}(?=.)/g, '$& ')}\tdone`,
    ][at % 4]
  })
  .join('\nthanks!\n')
const {found, ...others} = gather([{label: 'chat', text: mess}], [JANUARY], tablePlayer())
const view = classViewOf(found)

const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length
const steps = plays.flatMap(play => play.steps)

describe('a class of thirty, pasted', () => {
  it('is found whole', () => {
    expect(plays).toHaveLength(30)
    expect(found).toHaveLength(30)
    expect(others).toMatchObject({duplicates: [], damaged: [], foreign: [], stopped: []})
    expect(others.silent).toHaveLength(29)
    expect(view.plays).toBe(30)
  })

  it('has the choices that a count by hand has', () => {
    expect(view.choices.map(({turn}) => turn.id)).toEqual(january.turns.map(({id}) => id))
    for (const {turn, options, decided, persons, rivals, agreement} of view.choices) {
      const here = steps.filter(step => step.turn.id === turn.id)
      const byPersons = here.filter(({by}) => by === 'person')
      expect([decided, persons, rivals]).toEqual([
        ...[here.length, byPersons.length, here.length - byPersons.length],
      ])
      const most = turn.options.map(({id}) => count(byPersons, ({option}) => option.id === id))
      expect(agreement).toBe(
        byPersons.length > 0 ? Math.max(...most) / byPersons.length : undefined,
      )
      for (const each of options) {
        const taken = here.filter(({option}) => option.id === each.option.id)
        expect([each.count, each.persons]).toEqual([
          ...[taken.length, count(taken, ({by}) => by === 'person')],
        ])
        expect(each.share).toBe(here.length > 0 ? taken.length / here.length : 0)
        expect(each.offered).toBe(count(byPersons, ({open}) => open.includes(each.option.id)))
      }
    }
  })

  it('was split most where persons agreed least', () => {
    const agreements = view.choices.flatMap(({persons, agreement}) =>
      persons > 1 && agreement !== undefined ? [agreement] : [],
    )
    expect(view.split?.agreement).toBe(Math.min(...agreements))
  })

  it('has the paths that a count by hand has', () => {
    const {nodes, flows} = view.divergence
    expect(nodes.reduce((sum, each) => sum + each.count, 0)).toBe(steps.length)
    for (const node of nodes) {
      expect(node.count).toBe(count(steps, ({option}) => option.id === node.option.id))
      expect(node.share).toBe(node.count / 30)
      const history = node.option.history
      expect(node.trunk).toBe(
        history === 'did' ||
          (history === 'nearest' && !node.turn.options.some(each => each.history === 'did')),
      )
    }
    const pairs = plays.flatMap(play => {
      const way = [...play.steps.map(({option}) => option.id), endingId(play) ?? '']
      return way.slice(1).map((to, at) => `${way[at]} ${to}`)
    })
    const whole = pairs.filter(pair => !pair.endsWith(' '))
    expect(flows.reduce((sum, each) => sum + each.count, 0)).toBe(whole.length)
    for (const {from, to, count: many} of flows) {
      expect(many).toBe(count(whole, pair => pair === `${from.id} ${to.id}`))
    }
    expect(trunkOf(january.turns[1] ?? nodes[0]?.turn ?? fail())?.id).toBe('recall')
  })

  it('has the spill-overs that a count by hand has', () => {
    const spills = plays.map(play =>
      play.steps.flatMap(({event, log}) =>
        [...event, ...log].filter(({cause, from, to}) => cause === 'spill' && from !== to),
      ),
    )
    expect(view.spills.length).toBeGreaterThan(1)
    expect(view.spills.reduce((sum, {moves}) => sum + moves, 0)).toBe(spills.flat().length)
    for (const {from, to, moves, plays: inPlays} of view.spills) {
      const alike = spills.map(all => count(all, ({by, ladder}) => by === from && ladder === to))
      expect(moves).toBe(alike.reduce((sum, each) => sum + each, 0))
      expect(inPlays).toBe(count(alike, each => each > 0))
    }
    const order = view.spills.map(({moves}) => moves)
    expect(order).toEqual([...order].sort((one, other) => other - one))
  })

  it('counts no spill-over that came to a ladder at its end', () => {
    const whole = courseOf(wanderOf(JANUARY, BOTH, 42))
    const isStuck = ({cause, from, to}: Entry) => cause === 'spill' && from === to
    const stuck = {...whole, steps: whole.steps.filter(({log}) => log.some(isStuck))}
    expect(stuck.steps).toHaveLength(1)
    const all = plays.map(courseOf)
    expect(spillsOf([...all, stuck])).toEqual(spillsOf(all))
  })

  it('has the ladders that sorting by hand has', () => {
    expect(view.ribbons[0]).toMatchObject({turn: undefined, plays: 30})
    for (const {turn, plays: many, running, ladders} of view.ribbons.slice(1)) {
      const came = plays.filter(play => play.steps.some(step => step.turn.id === turn?.id))
      expect(many).toBe(came.length)
      expect(running).toBe(
        count(
          came,
          play => endingId(play) === undefined || play.steps.at(-1)?.turn.id !== turn?.id,
        ),
      )
      for (const ladder of LADDERS) {
        const rungs = came
          .map(play => play.steps.find(step => step.turn.id === turn?.id)?.after[ladder] ?? -1)
          .sort((a, b) => a - b)
        const {least, lower, median, upper, most} = ladders[ladder]
        const between = (part: number) => {
          const place = (rungs.length - 1) * part
          const low = rungs[Math.floor(place)] ?? -1
          return low + ((rungs[Math.ceil(place)] ?? -1) - low) * (place % 1)
        }
        expect([least, lower, median, upper, most]).toEqual([
          ...[rungs[0], between(0.25), between(0.5), between(0.75), rungs.at(-1)],
        ])
      }
    }
  })

  it('has the endings that a count by hand has', () => {
    const ended = plays.flatMap(play => endingId(play) ?? [])
    expect(ended.length).toBeGreaterThan(20)
    expect([view.endings.ended, view.endings.running]).toEqual([ended.length, 30 - ended.length])
    for (const {ending, count: many, share} of view.endings.endings) {
      expect(many).toBe(count(ended, id => id === ending.id))
      expect(share).toBe(many / ended.length)
    }
  })

  it('has the blocked moves that a count by hand has, most often first', () => {
    const own = steps.filter(({by}) => by === 'person')
    const held = own.flatMap(({option, log}) =>
      log
        .filter(({refused}) => refused !== undefined && refused !== 'end')
        .map(({ladder, refused}) => `${option.id} ${ladder} ${refused}`),
    )
    expect(held.length).toBeGreaterThan(1)
    expect(view.blocked.reduce((sum, each) => sum + each.count, 0)).toBe(held.length)
    for (const {option, ladder, reason, count: many, ordered} of view.blocked) {
      expect(many).toBe(count(held, name => name === `${option.id} ${ladder} ${reason}`))
      expect(ordered).toBe(count(own, step => step.option.id === option.id))
    }
    const counts = view.blocked.map(each => each.count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('is seen seat by seat', () => {
    expect(view.seats.map(({held, count: many}) => [held.join('+'), many])).toEqual([
      ['pakistan', 17],
      ['iran', 8],
      ['pakistan+iran', 5],
    ])
    expect(view.seats.map(({endings}) => endings.ended + endings.running)).toEqual([17, 8, 5])
  })
})

it('of nothing is a view of nothing', () => {
  expect(classViewOf([])).toMatchObject({plays: 0, choices: [], ribbons: [], blocked: []})
})

it('knows forecasts and evidence of the records that carry them, and says how many these are', () => {
  const [play = played([]), ...more] = plays.filter(({steps}) =>
    steps.some(({by}) => by === 'rival'),
  )
  const [rival] = play.steps.filter(({by}) => by === 'rival')
  const [person] = play.steps.filter(({by}) => by === 'person')
  const record = recordOf(play, {
    ...{notes: {}, drifts: [], reasons: {}},
    forecasts: {[rival?.turn.id ?? '']: {option: rival?.option.id ?? '', sure: 3}},
    opened: {[person?.turn.id ?? '']: ['G2']},
  })
  const texts = [
    codeFor(more[0] ?? play),
    writeRecord(record),
    writeRecord(recordOf(more[1] ?? play)),
  ]
  const gathered = gather(
    texts.map(text => ({label: 'x', text})),
    [JANUARY],
    tablePlayer(),
  )
  const {calibration, evidence} = classViewOf(gathered.found)
  expect(calibration).toMatchObject({records: 1, made: 1, right: 1})
  expect(evidence.records).toBe(1)
  const first = evidence.passages.filter(({turn}) => turn.id === person?.turn.id)
  expect(first.find(({passage}) => passage === 'G2')).toMatchObject({decisions: 1, unopened: 0})
  expect(first.filter(({passage}) => passage !== 'G2').every(({unopened}) => unopened === 1)).toBe(
    true,
  )
})

describe('two plays compared', () => {
  const one = courseOf(played(['protest', 'recall', 'strike'], {...BOTH, dice: {fixed: 3}}))

  it('differ in nothing where they are alike', () => {
    expect(comparePlays(one, one)).toEqual({
      ...{setup: [], first: undefined, choice: undefined, ladders: undefined},
    })
  })

  it('part at the first other option, and the ladders at the entry that did it', () => {
    const other = courseOf(played(['protest', 'inquiry', 'strike'], {...BOTH, dice: {fixed: 3}}))
    const {first, ladders} = comparePlays(one, other)
    expect(first).toMatchObject({step: 1, what: 'option'})
    expect(ladders?.step).toBe(1)
    expect(ladders?.one ?? ladders?.other).toMatchObject({cause: 'order'})
  })

  it('part at the die where only that differs, and name what they began with', () => {
    const other = courseOf(played(['protest', 'recall', 'strike'], {...BOTH, dice: {fixed: 6}}))
    expect(comparePlays(one, other)).toMatchObject({
      setup: ['dice'],
      first: {step: 0, what: 'die'},
      choice: undefined,
    })
  })

  it('part at the first other option behind dice that differ', () => {
    const other = courseOf(played(['protest', 'inquiry', 'strike'], {...BOTH, dice: {fixed: 6}}))
    expect(comparePlays(one, other)).toMatchObject({
      first: {step: 0, what: 'die'},
      choice: {step: 1, what: 'option'},
    })
  })

  it('part where one ends, and at a fork where it was taken', () => {
    const shorter = {...one, steps: one.steps.slice(0, 2)}
    expect(comparePlays(one, shorter).first).toMatchObject({
      step: 2,
      what: 'turn',
      other: undefined,
    })
    const [play = played([])] = plays
    const turn = play.steps[1]?.turn
    const option = turn?.options.find(({id}) => id !== play.steps[1]?.option.id)
    const fork = compareFork(play, 1, option?.id ?? '')
    expect(fork?.comparison.first).toMatchObject({step: 1, what: 'option'})
  })
})

describe('aliases', () => {
  it('are the same for one seed, and never twice in a class', () => {
    const names = Array.from({length: MOST_ALIASES + 3}, (_, at) => aliasOf(7, at))
    expect(MOST_ALIASES).toBe(1600)
    expect(new Set(names).size).toBe(names.length)
    expect(aliasOf(7, 12)).toBe(names[12])
    expect(aliasOf(8, 0)).not.toBe(names[0])
  })
})

describe('small groups', () => {
  it('are merged, and so is the smallest large one where they are too few together', () => {
    expect(mergeSmall([{count: 12}, {count: 6}, {count: 2}, {count: 1}])).toEqual({
      kept: [{count: 12}],
      other: {groups: 3, count: 9},
    })
    expect(mergeSmall([{count: 12}, {count: 3}, {count: 0}, {count: 2}])).toEqual({
      kept: [{count: 12}, {count: 0}],
      other: {groups: 2, count: 5},
    })
    expect(mergeSmall([{count: 5}, {count: 9}]).other).toBeUndefined()
  })

  it('never leave a group of one to four, unless all are no more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: 12}).map(count => ({count}))), groups => {
        const {kept, other} = mergeSmall(groups)
        const sum = (list: readonly {count: number}[]) =>
          list.reduce((all, {count}) => all + count, 0)
        expect(sum(kept) + (other?.count ?? 0)).toBe(sum(groups))
        expect(kept.every(({count}) => count === 0 || count >= 5)).toBe(true)
        if (other && other.count < 5) expect(sum(kept)).toBe(0)
      }),
    )
  })
})

function fail(): never {
  throw new Error('January has no such turn.')
}
