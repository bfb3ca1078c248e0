import type {Prompt, PromptFields, PromptKind} from '../records/prompts.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {type Gate, gates} from './gates.ts'
import {ladderName} from './ladders.ts'

/** A prompt as it is put to the room: a figure where it has one, and a question. */
export function wordPrompt({kind, fields}: Prompt, scenario: Scenario): string {
  const word = WORDS[kind] as (fields: object, names: Names) => string
  return word(fields, namesIn(scenario))
}

/** What ids are called in a scenario. */
type Names = {
  readonly turn: (id: string) => string
  readonly option: (turn: string, id: string) => string
  readonly ending: (id: string) => string
  readonly ladder: (ladder: string) => string
  readonly seats: (held: readonly string[]) => string
}

const WORDS: {
  readonly [K in PromptKind]: (fields: PromptFields[K], names: Names) => string
} = {
  'own-name': () => 'Say your own name, and leave the office behind. Who are you now?',
  'worst-moment': () => 'Which moment felt worst? Why that one?',
  facts: () => 'Step through the play in silence. Which facts does everybody here accept?',
  'which-rule': () =>
    'Which rule moved the crisis most? Would another seat tell the story in the same way?',
  'one-change': () =>
    'Change one decision and nothing else. What follows from it? Where do you see the same today?',
  scenario: ({question}) => question,
  split: ({turn, option, ...counted}, names) =>
    `At ${names.turn(turn)} you were least of one mind: ${teams(counted)} chose ${names.option(turn, option)}, and the others did not. What did each of you have in view that the others had not?`,
  'left-path': ({turn, option, history, ...counted}, names) =>
    `At ${names.turn(turn)} ${teams(counted)} chose otherwise than ${PATHS[history]} ${names.option(turn, option)}. What did you weigh that those offices may not have weighed, or the other way round?`,
  blocked: ({turn, option, ladder, gate, count, of}, names) =>
    `In ${count} of ${of} plays that ordered ${names.option(turn, option)}, the ladder ${names.ladder(ladder)} was held. ${gates[gate as Gate](names.ladder)} Who saw that coming? What would have opened the gate?`,
  spill: ({from, to, moves, count, of}, names) =>
    `In ${count} of ${of} plays ${names.ladder(from)} reached rung 3 and spilled over to ${names.ladder(to)}, by ${moves} ${moves === 1 ? 'rung' : 'rungs'} in all. Who saw that coming? Is the push from one to the other likely in the world?`,
  unopened: ({doubt, title, passages, count, of}) =>
    `Passages that call for the doubt “${title}” (${doubt}) stood beside your decisions ${times(of)}, and had been opened by then ${count === 0 ? 'not once' : times(count)}: ${passages.join(', ')}. Open one now. What would it have changed?`,
  forecast: ({turn, count, of}, names) =>
    `At ${names.turn(turn)} ${count} of ${of} forecasts did not hold. What had you taken for granted about the other side?`,
  ending: ({ending, count, of, random}, names) =>
    `Of ${of} finished plays, ${count} came to ${names.ending(ending)}; among plays that choose at random it is ${percent(random)}. How much of the gap comes from your choices, and how much may be luck?`,
  seats: ({ending, one, other}, names) =>
    `From ${names.seats(one.held)}, ${one.count} of ${one.of} finished plays came to ${names.ending(ending)}; from ${names.seats(other.held)}, ${other.count} of ${other.of}. Could one seat do something that the other could not?`,
  drift: ({turn, ...counted}, names) =>
    `At ${names.turn(turn)} the clock decided for ${teams(counted)} whose records tell it. What was that like? What does it mean when an office does not decide, and something happens all the same?`,
  untaken: ({turn, option, of}, names) =>
    `At ${names.turn(turn)} ${names.option(turn, option)} was open to ${of} teams, and no team chose it. What might have followed? What spoke against it?`,
}

const PATHS = {
  did: 'the documents report, which is',
  nearest: 'what comes nearest to the documents, which is',
}

const teams = ({count, of}: {readonly count: number; readonly of: number}) =>
  `${count} of ${of} teams`
const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
const percent = (share: number) => `${Math.round(share * 100)}%`

function namesIn(scenario: Scenario): Names {
  const {turns, endings, seats} = scenario
  const turnOf = (id: string) => turns.find(turn => turn.id === id)
  return {
    turn: id => quoted(turnOf(id)?.title ?? id),
    option: (turn, id) => quoted(turnOf(turn)?.options.find(each => each.id === id)?.label ?? id),
    ending: id => quoted(endings.find(each => each.id === id)?.title ?? id),
    ladder: ladder => quoted(ladderName(scenario, ladder as Ladder)),
    seats: held => listed(held.map(id => seats[id]?.short ?? id)),
  }
}

const quoted = (text: string) => `“${text}”`
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
