import type {ChoiceProblem} from '../machines/game.ts'
import {openOptions} from '../machines/game.ts'
import {endingId, isHeld, order, type Play, playRivals, waiting} from '../records/play.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import {wordChoiceProblem} from '../words/choices.ts'

/** A play given beforehand, as far as it goes. */
export type Scripted = {
  readonly play: Play
  /** Why it did not come to an ending. */
  readonly stopped: Stop | undefined
  /** Choices that no turn was left for. */
  readonly unused: readonly string[]
}

/** The turn that could not be decided. */
export type Stop = {
  readonly turn: Turn
  /** What is open there, in the order of the file. */
  readonly open: readonly Option[]
  readonly reason: 'short' | 'stuck' | ChoiceProblem
}

/** Lets the choices decide the held turns one by one, and the policy the others. */
export function playScript(opening: Play, choices: readonly string[]): Scripted {
  let play = playRivals(opening)
  for (let used = 0; ; used++) {
    const turn = waiting(play)
    const unused = choices.slice(used)
    if (!turn) return {play, stopped: undefined, unused}
    const open = openOptions(play.game)
    const stop = (reason: Stop['reason']) => ({play, stopped: {turn, open, reason}, unused})
    if (open.length === 0 || !isHeld(play)) return stop('stuck')
    const choice = choices[used]
    if (choice === undefined) return stop('short')
    const next = order(play, choice)
    if (!next.ok) return stop(next.error)
    play = playRivals(next.value)
  }
}

/** Why a scripted play stopped, naming the turn and what is open there. */
export function wordStop({turn, open, reason}: Stop): string {
  const where = `the turn "${turn.title}" (${turn.id})`
  if (reason === 'stuck') return `No option is open at ${where}, so play cannot go on.`
  const list = open.map(({id}) => id).join(', ')
  if (reason === 'short') return `No choice is given for ${where}. Open there: ${list}.`
  return `${wordChoiceProblem(reason)} Open at ${where}: ${list}.`
}

/** What is to be said of choices that were not needed, or undefined where all were. */
export function wordUnused({play, stopped, unused}: Scripted): string | undefined {
  const [first] = unused
  if (stopped || first === undefined) return undefined
  const {playable} = play
  const ending = playable.scenario.endings.find(({id}) => id === endingId(play))
  const last = play.steps.at(-1)?.turn.title ?? 'the opening'
  return `The story ended at "${last}" with "${ending?.title ?? 'no ending'}", and ${unused.length === 1 ? 'one choice was' : `${unused.length} choices were`} not needed: ${unused.join(', ')}.`
}

/** Whether choices are left over though no ending came early: the list is too long for any play. */
export function isTooLong({play, stopped, unused}: Scripted): boolean {
  const ending = play.playable.scenario.endings.find(({id}) => id === endingId(play))
  return !stopped && unused.length > 0 && ending?.immediate !== true
}
