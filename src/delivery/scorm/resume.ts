import type {Move, Record} from '../../records/record.ts'
import {readSavedRun} from '../../session/read-saved-run.ts'
import type {SavedRun} from '../../session/saved-run.ts'

/**
 * The run to go on with, of what an LMS gave back and what this device holds under the same name. The device
 * may be ahead, where the LMS did not take the last, or behind, where somebody played elsewhere; then what
 * was said here and too long for the LMS is joined to it. Where the two part, the LMS's goes on as another run.
 */
export function runToGoOn(
  given: SavedRun,
  onDevice: string | undefined,
  newId: () => string,
): SavedRun {
  const here = onDevice === undefined ? undefined : readSavedRun(onDevice)
  if (!here) return given
  const {moves} = given.record
  const own = here.record.moves
  const shared = Math.min(moves.length, own.length)
  const parts = setupOf(given.record) !== setupOf(here.record) || !areSame(moves, own, shared)
  if (parts) return {...given, id: newId()}
  if (own.length >= moves.length) return here
  const joined = moves.map((move, place) => ({...own[place], ...move}))
  return {...given, record: {...given.record, moves: joined}}
}

const setupOf = ({scenario, held, rival, dice, rules}: Record) =>
  JSON.stringify([scenario.id, scenario.structure, held, rival, dice, rules])

const areSame = (some: readonly Move[], others: readonly Move[], count: number) =>
  some
    .slice(0, count)
    .every(({turn, option}, at) => turn === others[at]?.turn && option === others[at].option)
