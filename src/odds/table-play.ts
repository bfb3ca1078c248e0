import type {ChoiceProblem, Playable} from '../machines/game.ts'
import {decides} from '../machines/game.ts'
import {type Course, faceOf, orderedSetup, policyChoice, type Setup} from '../records/play.ts'
import type {Player} from '../records/player.ts'
import {fail, ok, type Result} from '../result.ts'
import {type Ground, groundName, groundOf, type Moment} from './table-ground.ts'

/** A play by memory: its course so far, and the moment it stands at. */
export type TablePlay = Course & {readonly at: Moment}

/**
 * A player that plays as the chart does and remembers, for all plays it is given, what an order does
 * at a moment. It is for many plays; what it remembers lives as long as it does.
 */
export function tablePlayer(): Player<TablePlay> {
  const grounds = new WeakMap<Playable, Map<string, Ground>>()
  const groundFor = (playable: Playable, setup: Setup): Ground => {
    const byName = grounds.get(playable) ?? new Map<string, Ground>()
    grounds.set(playable, byName)
    const name = groundName(setup)
    const ground = byName.get(name) ?? groundOf(playable, setup)
    byName.set(name, ground)
    return ground
  }
  return {
    begin(playable, given) {
      const setup = orderedSetup(playable, given)
      const {rungs, opening} = groundFor(playable, setup)
      const {ending} = opening
      return {playable, setup, steps: [], boundary: rungs, ending, at: opening}
    },
    order,
    waiting: ({at}) => at.turn,
    isHeld: ({at, setup}) => at.turn !== undefined && decides(at.turn, setup.held),
    rivalChoice: play => policyChoice(play, play.at.turn, play.at.open),
    rollFor,
    courseOf: ({at: _, ...course}) => course,
  }
}

const rollFor = ({setup, at}: TablePlay): number =>
  faceOf(setup.dice, at.turn?.id ?? '', at.prologue)

function order(play: TablePlay, id: string, given?: number): Result<TablePlay, ChoiceProblem> {
  const {at, steps} = play
  const {turn} = at
  if (!turn) return fail({code: 'choice/not-deciding', phase: 'ended'})
  const roll = given ?? rollFor(play)
  if (!Number.isInteger(roll) || roll < 1 || roll > 6) return fail({code: 'choice/bad-roll', roll})
  const option = turn.options.find(each => each.id === id)
  if (!option) return fail({code: 'choice/unknown-option', turn: turn.id, option: id})
  if (!at.open.includes(option)) {
    const when = String(option.when)
    return fail({code: 'choice/closed-option', turn: turn.id, option: id, when})
  }
  const {step, next} = at.give(option, roll)
  return ok({
    ...play,
    steps: [...steps, step],
    boundary: step.after,
    ending: next.ending,
    at: next,
  })
}
