import type {Entry} from '../machines/steps.ts'
import type {Ladder, Rungs} from '../scenarios/ladders.ts'

/** How a beat looks: `blocked` bumps against a gate, `end` nudges the end of its rail. */
export type Mood = 'worse' | 'better' | 'blocked' | 'end'

/** One entry of what moved, in time; all times are milliseconds from the start. */
export type Beat = {
  readonly ladder: Ladder
  readonly from: number
  readonly to: number
  readonly mood: Mood
  readonly at: number
  readonly span: number
  /** The ladder whose light flies over first, and how long before the beat it leaves. */
  readonly by?: Ladder
  readonly lead: number
}

/** How a ladder stands at one moment. */
export type Stand = {
  /** Between two rungs while it moves. */
  readonly rung: number
  readonly mood: Mood | undefined
  /** 0 at rest, up to 1 in the middle of its beat. */
  readonly stir: number
  /** The way it moves or was held from moving: 1 up, −1 down. */
  readonly way: 1 | -1
}

/** A light on its way from one ladder to the next, `t` from 0 to 1. */
export type Flight = {
  readonly from: Ladder
  readonly to: Ladder
  readonly t: number
  readonly mood: Mood
}

const STEP = 440
const BUMP = 560
const FLIGHT = 460
const PAUSE = 120
/** However much moved, nobody waits longer than this. */
const LONGEST = 6500

/** What moves when: one beat an entry, in the order of the rules, a spill-over after the light that brings it. */
export function timeline(steps: readonly Entry[]): Beat[] {
  const beats: Beat[] = []
  let clock = 0
  for (const entry of steps) {
    const lead = entry.cause === 'spill' && entry.by ? FLIGHT : 0
    const span = entry.refused ? BUMP : STEP
    clock += lead
    beats.push({
      ladder: entry.ladder,
      from: entry.from,
      to: entry.to,
      mood: moodOf(entry),
      at: clock,
      span,
      ...(lead > 0 && entry.by ? {by: entry.by} : {}),
      lead,
    })
    clock += span + PAUSE
  }
  const pace = Math.min(1, LONGEST / Math.max(clock, 1))
  return beats.map(beat => ({
    ...beat,
    at: beat.at * pace,
    span: beat.span * pace,
    lead: beat.lead * pace,
  }))
}

/** When the last beat is over. */
export const endOf = (beats: readonly Beat[]) => {
  const last = beats.at(-1)
  return last ? last.at + last.span : 0
}

/** How one ladder stands at a moment; before its first beat as it stood in `rungs`. */
export function standAt(
  beats: readonly Beat[],
  rungs: Rungs,
  ladder: Ladder,
  moment: number,
): Stand {
  const own = beats.filter(beat => beat.ladder === ladder && beat.at <= moment)
  const beat = own.at(-1)
  if (!beat) return {rung: rungs[ladder], mood: undefined, stir: 0, way: 1}
  const t = Math.min(1, (moment - beat.at) / beat.span)
  const way = wayOf(beat)
  if (t >= 1) return {rung: beat.to, mood: undefined, stir: 0, way}
  const stir = Math.sin(Math.PI * t)
  const reach = beat.mood === 'blocked' ? 0.3 : 0.12
  const rung =
    beat.from === beat.to
      ? beat.from + way * reach * stir
      : beat.from + (beat.to - beat.from) * ease(t)
  return {rung, mood: beat.mood, stir, way}
}

/** The lights that fly at a moment. */
export function flightsAt(beats: readonly Beat[], moment: number): Flight[] {
  return beats.flatMap(({ladder, by, at, lead, mood}) => {
    const t = by ? (moment - (at - lead)) / lead : -1
    return by && t >= 0 && t < 1 ? [{from: by, to: ladder, t, mood}] : []
  })
}

/** Slow at both ends. */
export const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

function moodOf({ladder, from, to, refused}: Entry): Mood {
  if (refused === 'end') return 'end'
  if (refused) return 'blocked'
  return to > from === (ladder === 'trust') ? 'better' : 'worse'
}

/** A gate holds a hot ladder from falling and trust from rising; an end lies where the ladder is. */
function wayOf({ladder, from, to, mood}: Beat): 1 | -1 {
  if (to !== from) return to > from ? 1 : -1
  if (mood === 'end') return from > 0 ? 1 : -1
  return ladder === 'trust' ? 1 : -1
}
