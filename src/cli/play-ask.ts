import {openOptions} from '../machines/game.ts'
import {endingId, isHeld, order, type Play, playRival, waiting} from '../records/play.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import {wordChoiceProblem} from '../words/choices.ts'
import {oneLine, wrap} from './output.ts'
import type {Telling} from './tell-play.ts'
import {tellEnding, tellEvent, tellHead, tellLadders, tellOrder, tellOutcome} from './tell-play.ts'
import type {Ask, Exit, Terminal} from './terminal.ts'

/** Plays with the person at the terminal until the ending, or until they stop. */
export async function playAsking(
  opening: Play,
  telling: Telling,
  terminal: Terminal,
  ask: Ask,
): Promise<Exit> {
  const {scenario} = opening.playable
  let play = opening
  terminal.out(tellLadders(scenario, play.boundary))
  for (;;) {
    const turn = waiting(play)
    if (!turn) break
    const held = isHeld(play)
    terminal.out(
      tellHead(play, turn) + tellEvent(play, turn, telling) + tellBrief(turn, held, telling),
    )
    const next = held ? await askOrder(play, terminal, ask) : answer(play)
    if (next === 'stop') break
    if (next === 'stuck') {
      terminal.err(`No option is open at the turn "${turn.title}", so play cannot go on.\n`)
      return 1
    }
    play = next
    const step = play.steps.at(-1)
    if (step) terminal.out(`\n${tellOutcome(play, step, telling)}\n${tellOrder(play, step, false)}`)
  }
  if (endingId(play) === undefined) terminal.out('\nStopped before the end.\n')
  terminal.out(tellEnding(play, telling))
  return 0
}

function answer(play: Play): Play | 'stuck' {
  const next = playRival(play)
  return next === play ? 'stuck' : next
}

async function askOrder(
  play: Play,
  terminal: Terminal,
  ask: Ask,
): Promise<Play | 'stop' | 'stuck'> {
  const open = openOptions(play.game)
  if (open.length === 0) return 'stuck'
  terminal.out(`\n${open.map(tellOption).join('')}`)
  for (;;) {
    const said = (await ask(`Your order, 1 to ${open.length} (q to stop): `))?.trim()
    if (said === undefined || said.toLowerCase() === 'q') return 'stop'
    const chosen = /^\d+$/.test(said) ? open[Number(said) - 1] : open.find(({id}) => id === said)
    if (!chosen) {
      terminal.out(`Type a number from 1 to ${open.length}, or q.\n`)
      continue
    }
    const next = order(play, chosen.id)
    if (next.ok) return next.value
    terminal.out(`${wordChoiceProblem(next.error)}\n`)
  }
}

/** The situation, and where the other side decides it, what that side knew. */
function tellBrief({brief, knew}: Turn, held: boolean, {width}: Telling): string {
  const parts = held || !knew ? [brief] : [brief, knew.text]
  return parts.map(part => `${wrap(part, width, '   ')}\n`).join('')
}

const tellOption = ({label, detail, tone, channel}: Option, index: number): string => {
  const marks = channel === 'quiet' ? `${tone}, quiet` : tone
  const more = detail === undefined ? '' : `      ${oneLine(detail)}\n`
  return `   ${index + 1}. ${oneLine(label)} (${marks})\n${more}`
}
