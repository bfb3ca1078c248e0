import type {KeptPlay} from '../records/class-file.ts'
import {codeOf} from '../records/code.ts'
import type {Found, Gathered} from '../records/gathered.ts'

/** A play of a class at its place. */
export type Entry = {
  readonly place: number
  readonly kept: KeptPlay
  /** Undefined where its scenario has gone or changed. */
  readonly found: Found | undefined
  /** Whether it has more beside its choices than before. */
  readonly isFuller: boolean
  /** Whose earlier moment it seems to be. */
  readonly earlier: EarlierMoment | undefined
}

/** A play of a class that did not end and is how another begins. */
export type EarlierMoment = {
  readonly place: number
  /** The place of the play that begins so. */
  readonly of: number
  /** How many orders it holds, of whatever seats. */
  readonly orders: number
  /** Whether it is counted all the same. */
  readonly isTeam: boolean
}

/** What the plays of the class itself are called; the joiner at its end is in no label that a person gives. */
export const OWN = 'your class\u2060'

/** Whether a play is left out of every count. */
export const isOmitted = ({earlier}: Entry): boolean => earlier?.isTeam === false

/** The plays of before at their places, even those that cannot be played any more, and the new ones behind. */
export function entriesOf(gathered: Gathered, before: readonly KeptPlay[]): readonly Entry[] {
  const again = new Map<Found, number>()
  const places = new Map<Found, number>()
  for (const {of, source} of gathered.duplicates) {
    // A record that came for a play of the class takes its place.
    if (source.label === OWN) places.set(of, source.line - 1)
    else again.set(of, (again.get(of) ?? 0) + 1)
  }
  const byPlace: (Found | undefined)[] = before.map(() => undefined)
  const placeOf = new Map<Found, number>()
  for (const each of allFound(gathered)) {
    const {label, line} = each.source
    const place = label === OWN ? line - 1 : (places.get(each) ?? byPlace.length)
    byPlace[place] = each
    placeOf.set(each, place)
  }
  const earlier = new Map(
    gathered.earlier.map(({play, of, isTeam}) => [
      play,
      {of: placeOf.get(of) ?? 0, orders: play.play.steps.length, isTeam},
    ]),
  )
  return byPlace.map((found, place): Entry => {
    const {again: twice = 0, group = '', isTeam = false, ...old} = before[place] ?? {}
    const rest = {group, ...(isTeam ? {isTeam} : {})}
    const kept = {...old, again: twice, ...rest}
    if (!found) return {place, found, kept, isFuller: false, earlier: undefined}
    const code = found.record ? undefined : codeOf(found.play)
    const text = found.record ? {record: found.record} : code?.ok ? {code: code.value} : old
    const isFuller = places.has(found)
    const more = (again.get(found) ?? 0) + (isFuller ? 1 : 0)
    const became = earlier.get(found)
    return {
      ...{place, found, isFuller, kept: {...text, again: twice + more, ...rest}},
      earlier: became && {place, ...became},
    }
  })
}

/** Every play that was found: those that count, then those that do not. */
const allFound = ({found, earlier}: Gathered): readonly Found[] => [
  ...found,
  ...earlier.filter(({isTeam}) => !isTeam).map(({play}) => play),
]
