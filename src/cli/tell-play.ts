import {position} from '../machines/game.ts'
import {codeOf} from '../records/code.ts'
import {endingId, type Play, type Step} from '../records/play.ts'
import {LADDERS, type Rungs} from '../scenarios/ladders.ts'
import type {Scenario, Turn} from '../scenarios/schema.ts'
import {aimsOf, numberOf, officeOf, outcomeOf, seatNames} from '../session/story.ts'
import {ladderName, rungLabel} from '../words/ladders.ts'
import {type Moved, movedOf} from '../words/moved.ts'
import {oneLine, wrap} from './output.ts'
import type {PassageTexts} from './passage-texts.ts'
import {closingEvent} from './play-report.ts'

/** How a play is told: how wide, and with which passages. */
export type Telling = {readonly width: number; readonly passages: PassageTexts}

/** The head of a turn: its number, title, who decides and when. */
export function tellHead(play: Play, turn: Turn): string {
  const {scenario} = play.playable
  const who = oneLine(`${seatNames(scenario, turn, 'short')}: ${officeOf(scenario, turn)}`)
  const when = turn.dateline === undefined ? '' : ` · ${oneLine(turn.dateline)}`
  return `\n${numberOf(play.playable, turn)}. ${oneLine(turn.title)}\n   ${who}${when}\n`
}

/** The five ladders, one a line. */
export const tellLadders = (scenario: Scenario, rungs: Rungs): string =>
  LADDERS.map(ladder => {
    const label = oneLine(rungLabel(scenario, ladder, rungs[ladder]))
    return `   ${oneLine(ladderName(scenario, ladder)).padEnd(12)} rung ${rungs[ladder]} of 4: ${label}\n`
  }).join('')

/** The event of the waiting turn and what it moved; empty where it has none. */
export function tellEvent(play: Play, turn: Turn, {width}: Telling): string {
  if (!turn.event) return ''
  const {scenario} = play.playable
  const told = wrap(`${turn.event.title}. ${turn.event.text.trim()}`, width, '   ')
  return `${told}\n${tellMoved(scenario, movedOf(position(play.game).log, scenario))}\n`
}

/** What was ordered and what it moved, without the story; `event` says what the event moved before it as well. */
export function tellOrder({playable, setup}: Play, step: Step, event: boolean): string {
  const {scenario} = playable
  const by = step.by === 'rival' && setup.held.length > 0 ? ' (the other side)' : ''
  const head = `   ${oneLine(step.option.label)} [${step.option.id}, ${step.option.tone}]${by}, die ${step.roll}\n`
  const moved = [
    ...(event ? movedOf(step.event, scenario) : []),
    ...movedOf(step.log, scenario, step.by),
  ]
  return head + tellMoved(scenario, moved) + tellLadders(scenario, step.after)
}

/** The outcome with its basis and the passages it stands on. */
export function tellOutcome(play: Play, step: Step, {width, passages}: Telling): string {
  const {title, text, basis, cites, because} = outcomeOf(play.playable, step)
  const meant = step.by === 'rival' && step.option.meant
  return [
    wrap(`${title} (${basis})`, width, '   '),
    wrap(text, width, '   '),
    ...(meant ? [wrap(meant.text, width, '   ')] : []),
    ...(because === undefined ? [] : [wrap(`Reason: ${because}`, width, '   ')]),
    ...cites.map(id => wrap(passages(id), width, '   ')),
  ]
    .map(part => `${part}\n`)
    .join('')
}

/** The ending, each seat's aims, and the code of the run. */
export function tellEnding(play: Play, {width, passages}: Telling): string {
  const {scenario} = play.playable
  const ending = scenario.endings.find(({id}) => id === endingId(play))
  if (!ending) return tellCode(play)
  const closing = closingEvent(play)
  const aims = Object.entries(scenario.seats).flatMap(([seat, {short}]) =>
    aimsOf(play, seat).map(
      ({text, met}) => `   ${oneLine(`${short}: ${text}`)} (${met ? 'met' : 'not met'})\n`,
    ),
  )
  return [
    closing &&
      `\n${tellMoved(scenario, movedOf(closing.log, scenario))}${tellLadders(scenario, closing.ladders)}`,
    `\nEnding: ${oneLine(ending.title)} [${ending.id}, ${ending.basis}]\n`,
    `${wrap(ending.text, width, '   ')}\n`,
    ...(ending.cites ?? []).map(id => `${wrap(passages(id), width, '   ')}\n`),
    ...aims,
    tellCode(play),
  ]
    .filter(part => part !== undefined)
    .join('')
}

/** The code of a play so far. */
export function tellCode(play: Play): string {
  const code = codeOf(play)
  return code.ok ? `Code: ${code.value}\n` : ''
}

const tellMoved = (scenario: Scenario, rows: readonly Moved[]): string =>
  rows.length === 0 ? '   Nothing moved.\n' : rows.map(row => tellRow(scenario, row)).join('')

function tellRow(scenario: Scenario, moved: Moved): string {
  const {ladder, from, to, tag, direction, rungs, sentence} = moved
  const many = rungs === 1 ? '1 rung' : `${rungs} rungs`
  const change = rungs === 0 ? from : `${from} → ${to} (${many} ${direction})`
  return `   ${tag.padEnd(10)} ${oneLine(`${ladderName(scenario, ladder)}: ${change}; ${sentence}`)}\n`
}
