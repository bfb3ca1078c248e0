import {LADDERS, type Ladder, type Rung, type Rungs} from '../scenarios/ladders.ts'
import type {Turn} from '../scenarios/schema.ts'
import type {Course} from './play.ts'

/** Where the ladders of a class stood at one boundary. */
export type Boundary = {
  /** The turn it lies behind; undefined in the opening. */
  readonly turn: Turn | undefined
  /** How many plays stood here: those that decided the turn. */
  readonly plays: number
  /** How many of them went on from here, or may yet. */
  readonly running: number
  readonly ladders: Readonly<Record<Ladder, Ribbon>>
}

/** Rungs of many plays; a quartile between two rungs lies as far between as its rank does. */
export type Ribbon = {
  readonly least: Rung
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: Rung
}

/** The ladders at the opening and behind every turn that any play decided, in the order of the file. */
export function ribbonsOf(plays: readonly Course[]): readonly Boundary[] {
  const turns = plays[0]?.playable.flow.turns ?? []
  const opening = emptyCount()
  const behind = new Map<Turn, Count>(turns.map(turn => [turn, emptyCount()]))
  for (const {steps, boundary, ending} of plays) {
    const isOver = (index: number) => ending !== undefined && index === steps.length - 1
    add(opening, steps[0]?.before ?? boundary, isOver(-1))
    for (const [index, step] of steps.entries()) {
      const count = behind.get(step.turn)
      if (count) add(count, step.after, isOver(index))
    }
  }
  return [
    {turn: undefined, count: opening},
    ...turns.map(turn => ({turn, count: behind.get(turn)})),
  ]
    .flatMap(({turn, count}) => (count && count.plays > 0 ? [{turn, count}] : []))
    .map(({turn, count}) => ({
      turn,
      plays: count.plays,
      running: count.running,
      ladders: Object.fromEntries(
        LADDERS.map(ladder => [ladder, ribbonOf(count.rungs[ladder])]),
      ) as Record<Ladder, Ribbon>,
    }))
}

/** How many plays stood on each rung of each ladder. */
type Count = {plays: number; running: number; readonly rungs: Record<Ladder, number[]>}

const emptyCount = (): Count => ({
  plays: 0,
  running: 0,
  rungs: Object.fromEntries(LADDERS.map(ladder => [ladder, [0, 0, 0, 0, 0]])) as Record<
    Ladder,
    number[]
  >,
})

function add(count: Count, rungs: Rungs, isOver: boolean): void {
  count.plays++
  if (!isOver) count.running++
  for (const ladder of LADDERS) {
    const onRung = count.rungs[ladder]
    onRung[rungs[ladder]] = (onRung[rungs[ladder]] ?? 0) + 1
  }
}

function ribbonOf(onRung: readonly number[]): Ribbon {
  const last = onRung.reduce((sum, count) => sum + count, 0) - 1
  /** The rung of the play at this place, from 0, were all sorted. */
  const at = (place: number): Rung => {
    let passed = 0
    return onRung.findIndex(count => {
      passed += count
      return place < passed
    }) as Rung
  }
  const quantile = (part: number): number => {
    const place = last * part
    const low = at(Math.floor(place))
    return low + (at(Math.ceil(place)) - low) * (place - Math.floor(place))
  }
  return {
    ...{least: at(0), lower: quantile(0.25), median: quantile(0.5)},
    ...{upper: quantile(0.75), most: at(last)},
  }
}
