import {position} from '../machines/game.ts'
import type {Entry} from '../machines/steps.ts'
import {endingId, type Play, type Step} from '../records/play.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {wordEntry} from '../words/moved.ts'

/**
 * A play as data: what `--json` prints. `seat` is what was asked for: an id, "all" or "none".
 * `closing` is there where an event ended the story before its turn could be decided.
 */
export function playReport(play: Play, seat: string, seed: number | null) {
  const {scenario} = play.playable
  const closing = closingEvent(play)
  return {
    scenario: scenario.id,
    seat,
    seed,
    turns: play.steps.map(step => turnReport(step, scenario)),
    ...(closing ? {closing} : {}),
    ending: endingId(play) ?? null,
  }
}

/** The event that ended the story, where one did. */
export function closingEvent(play: Play) {
  const {phase, rungs, log} = position(play.game)
  const moved = LADDERS.some(ladder => rungs[ladder] !== play.boundary[ladder])
  return phase === 'ended' && moved ? {ladders: rungs, log} : undefined
}

/** The seats of a play in one word. */
export function seatWord({playable, setup}: Play): string {
  if (setup.held.length === 0) return 'none'
  const all = Object.keys(playable.scenario.seats)
  return all.every(seat => setup.held.includes(seat)) ? 'all' : setup.held.join('+')
}

/** The ladders stand behind the order; the log has what the event moved, then what the order moved. */
function turnReport(step: Step, scenario: Scenario) {
  const worded = (entry: Entry) => {
    const {tag, direction, sentence} = wordEntry(entry, scenario, step.by)
    return {...entry, tag, direction, sentence}
  }
  return {
    turn: step.turn.id,
    seat: step.seats.join('+'),
    option: step.option.id,
    roll: step.roll,
    by: step.by,
    ladders: step.after,
    log: [...step.event, ...step.log].map(worded),
  }
}
