import type {Rungs} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {choose, open, position, prepare, proceed} from './game.ts'
import type {Entry, Order} from './steps.ts'

/** What one order would do from these rungs, played through the chart of a story of one turn. */
export function tryOrder(
  rungs: Rungs,
  order: Order,
  roll: number,
): {readonly rungs: Rungs; readonly log: readonly Entry[]} {
  const game = open(prepare(trialOf(rungs, order)), {
    held: [],
    audienceGate: true,
    deterrence: false,
  })
  const tried = choose(proceed(game), {option: 'order', roll, by: 'person'})
  if (!tried.ok) throw new Error(`A trial was refused: ${tried.error.code}.`)
  const {rungs: after, log} = position(tried.value)
  return {rungs: after, log}
}

function trialOf(rungs: Rungs, order: Order): Scenario {
  const blank = {basis: 'counterfactual', text: '-'} as const
  const option = {...order, ...blank, label: '-', outcome: {title: '-', text: '-'}}
  return {
    demarche: 1,
    id: 'trial',
    title: '-',
    summary: '-',
    minutes: 5,
    care: '-',
    seats: {},
    ladders: Object.fromEntries(
      LADDERS.map(ladder => [ladder, {start: rungs[ladder]}]),
    ) as Scenario['ladders'],
    rules: {audienceGate: 'on', deterrence: 'off'},
    flags: {},
    places: {},
    sources: [],
    documents: [],
    turns: [
      {id: 'turn', seat: 'seat', title: '-', brief: '-', options: [{...option, id: 'order'}]},
    ],
    endings: [{...blank, id: 'end', title: '-', worth: 0}],
    debrief: {learn: [], questions: []},
    glossary: {},
    instructor: {notes: [], outside: [], paths: [], explained: []},
  }
}
