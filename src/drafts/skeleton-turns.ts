import type {Tone} from '../scenarios/ladders.ts'
import type {Moves} from '../scenarios/schema.ts'
import {skeletonTurns as told, skeletonWords as words} from '../words/skeleton.ts'
import type {NewSeat} from './scenario-head.ts'
import type {NewOption, NewTurn} from './scenario-text.ts'

/** The flag of the agreement that the last turn may bring. */
export const AGREED = 'agreed'

/** Where the ladders of a new scenario start. */
export const SKELETON_START = {military: 2, diplomatic: 1, economic: 1, audience: 2, trust: 2}

/** So many turns, decided by one seat after the other and the last by all; the first has this brief. */
export function skeletonTurnsOf(
  count: number,
  seats: readonly NewSeat[],
  opening: string,
): readonly NewTurn[] {
  const ids = seats.map(({id}) => id)
  const before = Array.from({length: count - 1}, (_, at): NewTurn => {
    const kind = KINDS[at % KINDS.length] ?? 'incident'
    const seat = ids[at % ids.length] ?? ''
    const turn = turnOf(kind, `turn-${at + 1}`, [seat])
    return at === 0 ? explained({...turn, brief: opening}) : turn
  })
  return [...before, {...turnOf('table', `turn-${count}`, ids), note: words.joint}]
}

type Kind = keyof typeof told
type Play = Omit<NewOption, 'id' | 'label' | 'title' | 'text'>

const KINDS: readonly Kind[] = ['incident', 'answer', 'pressure', 'offer']

/** What each option does: something gets better and something worse, and no tone is always right. */
const PLAYS: {readonly [K in Kind]: Readonly<Record<keyof (typeof told)[K]['options'], Play>>} = {
  incident: {
    ask: play('ease', {diplomatic: -1, audience: +1, trust: +1}),
    protest: play('press', {diplomatic: +1, audience: -1, trust: -1}),
    guard: play('force', {military: +1, audience: -1}),
  },
  answer: {
    call: {
      ...play('ease', {military: -1, audience: +1, trust: +1}),
      ...{isQuiet: true, note: words.quiet},
    },
    letter: play('hold', {diplomatic: +1, audience: -1}),
    patrol: play('force', {military: +1, diplomatic: +1, audience: -1}),
  },
  pressure: {
    invite: play('ease', {diplomatic: -1, audience: +1, trust: +1}),
    limit: play('press', {economic: +1, audience: -1}),
    withdraw: play('hold', {military: -1, economic: +1, audience: +1}),
  },
  offer: {
    reopen: play('ease', {economic: -1, audience: +1, trust: +1}),
    apart: play('hold', {military: -1, economic: +1}),
    exercise: play('press', {military: +1, audience: -1, trust: -1}),
  },
  table: {
    sign: {
      ...play('ease', {economic: -1, audience: +1, trust: +1}),
      ...{sets: [AGREED], note: words.sets},
    },
    postpone: play('hold', {military: -1, diplomatic: +1}),
    leave: play('press', {military: +1, diplomatic: +1, audience: -1}),
  },
}

function play(tone: Tone, moves: Moves): Play {
  return {tone, moves}
}

function turnOf(kind: Kind, id: string, seats: readonly string[]): NewTurn {
  const {title, brief, options} = told[kind]
  const plays: Readonly<Record<string, Play>> = PLAYS[kind]
  return {
    ...{id, seats, title, brief, look: seats[0] ?? ''},
    options: Object.entries(options).flatMap(([option, text]) => {
      const each = plays[option]
      return each ? {id: option, ...text, ...each} : []
    }),
  }
}

/** The first turn explains what an option is. */
function explained(turn: NewTurn): NewTurn {
  const [first, ...others] = turn.options
  if (!first) return turn
  return {...turn, options: [{...first, note: `${words.option}\n${words.grounds}`}, ...others]}
}
