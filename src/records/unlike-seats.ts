import type {SeatView} from './seat-views.ts'

/** Two seats, or sets of seats, whose plays ended most unalike, and the ending that shows it most. */
export type UnlikeSeats = {
  /** Half the sum of the differences of all shares: 0 alike, 1 with no ending in common. */
  readonly apart: number
  readonly ending: string
  readonly one: SeatShare
  readonly other: SeatShare
}

/** How many of the plays from a seat that came to an end came to this one. */
type SeatShare = {readonly held: readonly string[]; readonly count: number; readonly of: number}

/** Compares every two groups that people held; undefined where none differ or none may be told. */
export function unlikeSeats(
  seats: readonly SeatView[],
  mayTell: (count: number, of: number) => boolean,
): UnlikeSeats | undefined {
  const groups = seats.filter(({held, endings}) => held.length > 0 && mayTell(0, endings.ended))
  const pairs = groups.flatMap((one, place) =>
    groups.slice(place + 1).flatMap(other => unlike(one, other, mayTell) ?? []),
  )
  return pairs.reduce<UnlikeSeats | undefined>(
    (most, pair) => (most && most.apart >= pair.apart ? most : pair),
    undefined,
  )
}

function unlike(
  one: SeatView,
  other: SeatView,
  mayTell: (count: number, of: number) => boolean,
): UnlikeSeats | undefined {
  const rows = one.endings.endings.map(({ending, count, share}, place) => {
    const there = other.endings.endings[place]
    return {
      ending: ending.id,
      one: {held: one.held, count, of: one.endings.ended},
      other: {held: other.held, count: there?.count ?? 0, of: other.endings.ended},
      gap: Math.abs(share - (there?.share ?? 0)),
    }
  })
  const [widest] = rows
    .filter(row => mayTell(row.one.count, row.one.of) && mayTell(row.other.count, row.other.of))
    .sort((a, b) => b.gap - a.gap)
  if (!widest || widest.gap === 0) return undefined
  const {gap: _, ...told} = widest
  return {apart: rows.reduce((sum, {gap}) => sum + gap, 0) / 2, ...told}
}
