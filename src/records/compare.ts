import type {Entry} from '../machines/steps.ts'
import {LADDERS, type Ladder, type Rungs} from '../scenarios/ladders.ts'
import {otherRoad} from './fork.ts'
import {type Course, courseOf, type Play, type Setup, type Step} from './play.ts'

/** Where two plays of one scenario part. */
export type Comparison = {
  /** What they were begun with that differs. */
  readonly setup: readonly (keyof Setup)[]
  /** The first step that is not alike; undefined where one goes no further than the other, or both are one. */
  readonly first: Difference | undefined
  /** The first step that is not decided alike, whatever the dice showed. */
  readonly choice: Difference | undefined
  /** Where the ladders part first; undefined where they never do as far as both go. */
  readonly ladders: Parting | undefined
}

/** The first step that differs, by its place from 0; one of the two is undefined where that play had ended. */
export type Difference = {
  readonly step: number
  /** What differs in it, the weightiest: another turn or end, another option, another die. */
  readonly what: 'turn' | 'option' | 'die'
  readonly one: Step | undefined
  readonly other: Step | undefined
}

/** The first place where the rungs are not alike, and what the rules did there in each play. */
export type Parting = {
  readonly step: number
  /** Every ladder that stands differently behind the step. */
  readonly ladders: readonly Ladder[]
  /** The first entry that one log has and the other has not at its place. */
  readonly one: Entry | undefined
  readonly other: Entry | undefined
}

/** Compares two plays, step by step from the first. */
export function comparePlays(one: Course, other: Course): Comparison {
  const setup = (['held', 'rival', 'dice', 'rules'] as const).filter(
    part => JSON.stringify(one.setup[part]) !== JSON.stringify(other.setup[part]),
  )
  const length = Math.max(one.steps.length, other.steps.length)
  let first: Difference | undefined
  let choice: Difference | undefined
  let ladders: Parting | undefined
  for (let step = 0; step < length; step++) {
    const [here, there] = [one.steps[step], other.steps[step]]
    const what = differenceOf(here, there)
    const difference: Difference | undefined = what && {step, what, one: here, other: there}
    first ??= difference
    if (what !== 'die') choice ??= difference
    if (here && there) ladders ??= partingAt(step, here, there)
    if (choice && (ladders || !here || !there)) break
  }
  return {setup, first, choice, ladders}
}

/** The other road from a step of a play, and where the two part; undefined where the option was closed. */
export function compareFork(
  play: Play,
  step: number,
  option: string,
): {readonly road: Play; readonly comparison: Comparison} | undefined {
  const road = otherRoad(play, step, option)
  return road && {road, comparison: comparePlays(courseOf(play), courseOf(road))}
}

function differenceOf(
  one: Step | undefined,
  other: Step | undefined,
): Difference['what'] | undefined {
  if (one?.turn.id !== other?.turn.id) return 'turn'
  if (one?.option.id !== other?.option.id) return 'option'
  return one?.roll === other?.roll ? undefined : 'die'
}

function partingAt(step: number, one: Step, other: Step): Parting | undefined {
  const apart = LADDERS.filter(ladder => one.after[ladder] !== other.after[ladder])
  if (apart.length === 0) return undefined
  const here = told(one)
  const there = told(other)
  // Logs may differ in reasons alone at first: what counts is where the rungs stop being alike.
  const length = Math.max(here.length, there.length)
  for (let place = 0; place < length; place++) {
    const [a, b] = [here[place], there[place]]
    if (!sameRungs(a?.rungs ?? one.after, b?.rungs ?? other.after)) {
      return {step, ladders: apart, one: a?.entry, other: b?.entry}
    }
  }
  return {step, ladders: apart, one: undefined, other: undefined}
}

/** What moved in a step, each entry with the rungs behind it; entries that moved nothing are left out. */
function told({before, event, log}: Step): readonly {entry: Entry; rungs: Rungs}[] {
  let rungs = before
  return [...event, ...log]
    .filter(({from, to}) => from !== to)
    .map(entry => {
      rungs = {...rungs, [entry.ladder]: entry.to}
      return {entry, rungs}
    })
}

const sameRungs = (one: Rungs, other: Rungs) =>
  LADDERS.every(ladder => one[ladder] === other[ladder])
