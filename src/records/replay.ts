import type {Playable} from '../machines/game.ts'
import type {Play} from './play.ts'
import {CHART, type Player} from './player.ts'
import type {RecordProblem} from './problems.ts'
import type {Record} from './record.ts'
import {structureName} from './structure.ts'

/** What became of a record: as far as it fits, and everything that did not. */
export type Replay<P = Play> = {
  /** The good prefix; the whole play where nothing stopped it. */
  readonly play: P
  /** What stopped the replay, or undefined where every order was possible. */
  readonly stopped: RecordProblem | undefined
  /** What differs though it can be played: a changed scenario, a die or a rival that does not follow. */
  readonly notices: readonly RecordProblem[]
}

/** Plays a record again through the chart, with the dice it stores. */
export const replay = (playable: Playable, record: Record): Replay =>
  replayBy(CHART, playable, record)

/** Plays a record again with this player, with the dice it stores. */
export function replayBy<P>(player: Player<P>, playable: Playable, record: Record): Replay<P> {
  const {scenario} = playable
  const {held, rival, dice, rules} = record
  const notices: RecordProblem[] = []
  const isKnown = (seat: string) => Object.hasOwn(scenario.seats, seat)
  const unknown = held.find(seat => !isKnown(seat))
  let play = player.begin(playable, {held: held.filter(isKnown), rival, dice, rules})
  const stop = (stopped: RecordProblem): Replay<P> => ({play, stopped, notices})
  if (record.scenario.id !== scenario.id) {
    return stop({
      code: 'record/other-scenario',
      fields: {found: record.scenario.id, wanted: scenario.id},
    })
  }
  if (record.scenario.structure !== structureName(scenario)) {
    notices.push({code: 'record/changed-scenario', fields: {title: scenario.title}})
  }
  if (unknown) return stop({code: 'record/unknown-seat', fields: {seat: unknown}})
  for (const [index, move] of record.moves.entries()) {
    const turn = player.waiting(play)
    const at = {number: index + 1, turn: move.turn, option: move.option}
    if (!turn) return stop({code: 'record/after-the-end', fields: at})
    if (turn.id !== move.turn) {
      return stop({code: 'record/other-turn', fields: {...at, wanted: turn.id}})
    }
    const face = player.rollFor(play)
    if (move.roll !== face) {
      notices.push({code: 'record/other-die', fields: {...at, roll: move.roll, wanted: face}})
    }
    const expected = player.isHeld(play) ? undefined : player.rivalChoice(play)?.id
    if (expected !== undefined && expected !== move.option) {
      notices.push({code: 'record/other-rival', fields: {...at, wanted: expected}})
    }
    const next = player.order(play, move.option, move.roll)
    if (!next.ok) {
      const code =
        next.error.code === 'choice/unknown-option'
          ? 'record/unknown-option'
          : 'record/closed-option'
      return stop({code, fields: at})
    }
    play = next.value
  }
  const ending = player.courseOf(play).ending ?? null
  if (ending !== record.ending) {
    return stop({
      code: 'record/other-ending',
      fields: {found: record.ending ?? 'none', wanted: ending ?? 'none'},
    })
  }
  return {play, stopped: undefined, notices}
}
