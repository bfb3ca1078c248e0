import type {Order} from '../machines/steps.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from '../scenarios/ladders.ts'
import {en} from './en.ts'
import {type Ladders, ladderName, rungLabel} from './ladders.ts'

/*
 * The quiz on the rules. A question is a position, an order and a die; an answer is the rungs that
 * would differ afterwards. Both are worded from that data, so what is asked can be played.
 */

export type QuizItem = {
  readonly id: string
  /** The rungs that the question names; the others stand as in `USUAL_RUNGS`. */
  readonly rungs: Partial<Rungs>
  readonly order: Order
  readonly roll: number
  /** The ladders that end elsewhere than they began, with their new rungs; none where nothing moves. */
  readonly answers: readonly Partial<Rungs>[]
  /** Said in the key. */
  readonly why: (name: (ladder: Ladder) => string) => string
  /** Asked only while this switch of the rules is on. */
  readonly needs?: 'audienceGate'
}

export const QUIZ_LENGTH = 8
export const PASS_MARK = 0.8

export const USUAL_RUNGS: Rungs = {military: 1, diplomatic: 1, economic: 1, audience: 1, trust: 2}

const open = (tone: Order['tone'], moves: Order['moves']): Order => ({tone, moves, channel: 'open'})

/** One more than a quiz has, for crises in which a switch of the rules is off. */
export const QUIZ_ITEMS: readonly QuizItem[] = [
  {
    id: 'worse-is-fast',
    rungs: {diplomatic: 0},
    order: open('press', {diplomatic: 2}),
    roll: 4,
    answers: [{diplomatic: 1}, {diplomatic: 2}, {diplomatic: 2, trust: 1}],
    why: () => 'Worse is fast: the whole of it counts at once. Only rung 3 spills over.',
  },
  {
    id: 'better-is-slow',
    rungs: {military: 2},
    order: open('ease', {military: -2}),
    roll: 4,
    answers: [{military: 0}, {}, {military: 1}],
    why: () => 'Better is slow: one rung a turn, however much is asked.',
  },
  {
    id: 'spill-over',
    rungs: {diplomatic: 2, trust: 2},
    order: open('press', {diplomatic: 1}),
    roll: 4,
    answers: [{diplomatic: 3, trust: 1}, {diplomatic: 3}, {diplomatic: 3, audience: 2}],
    why: name => `Rung 3 of ${name('diplomatic')} spills over: it costs one of ${name('trust')}.`,
  },
  {
    id: 'trust-gate',
    rungs: {military: 3, trust: 0},
    order: open('ease', {military: -1}),
    roll: 5,
    answers: [{military: 2}, {military: 2, trust: 1}, {}],
    why: name =>
      `A gate: at rung 3 or higher, ${name('military')} eases only while ${name('trust')} is at 1 or higher.`,
  },
  {
    id: 'quiet-channel',
    rungs: {diplomatic: 3, trust: 1},
    order: {tone: 'ease', moves: {trust: 1}, channel: 'quiet'},
    roll: 4,
    answers: [{}, {trust: 2}, {diplomatic: 2, trust: 2}],
    why: name =>
      `In the open, ${name('trust')} would not grow with ${name('diplomatic')} at 3. A quiet channel gets around that.`,
  },
  {
    id: 'audience-gate',
    rungs: {diplomatic: 2, audience: 4},
    order: open('ease', {diplomatic: -1}),
    roll: 4,
    answers: [{}, {diplomatic: 1}, {diplomatic: 1, audience: 3}],
    why: name =>
      `A gate: ${name('diplomatic')} eases only while ${name('audience')} is at 3 or lower.`,
    needs: 'audienceGate',
  },
  {
    id: 'misread',
    rungs: {trust: 1},
    order: open('press', {diplomatic: 1}),
    roll: 1,
    answers: [{diplomatic: 2}, {diplomatic: 2, trust: 0}, {diplomatic: 2, audience: 2}],
    why: name =>
      `With ${name('trust')} at 1, a die of 1 is a misread. It heats ${name('audience')}; after an order of force it would raise ${name('military')}.`,
  },
  {
    id: 'relief',
    rungs: {military: 2, trust: 3},
    order: open('hold', {}),
    roll: 4,
    answers: [{}, {military: 1}, {trust: 4}],
    why: name =>
      `With ${name('trust')} at 3 or 4, a calm order (ease or hold) eases ${name('military')} by itself.`,
  },
  {
    id: 'military-gate',
    rungs: {military: 3, economic: 2},
    order: open('ease', {economic: -1}),
    roll: 4,
    answers: [{economic: 1}, {military: 2, economic: 1}, {}],
    why: name =>
      `A gate: ${name('economic')} eases only while ${name('military')} is at 2 or lower.`,
  },
]

export const quiz = {
  title: 'Rules quiz',
  keyTitle: 'Rules quiz: answers',
  intro: (trust: string) =>
    `Where do the ladders stand after each order? Tick one answer. A ladder that a question does not name stands at rung 1, and ${trust} at rung 2. Leave endings aside.`,
  pass: (right: number, of: number) =>
    `Passed with 80 %: ${right} of ${of} right. Whoever has fewer reads the rules again and repeats the questions that went wrong.`,
  played: 'Each answer was found by playing the order in the game.',
  nothing: 'Nothing moves.',
}

const quoted = (scenario: Ladders, ladder: Ladder) => `“${ladderName(scenario, ladder)}”`
const rungWords = (scenario: Ladders, ladder: Ladder, rung: Rung) =>
  `rung ${rung} (${rungLabel(scenario, ladder, rung)})`

const joined = (parts: readonly string[]) => parts.join(' and ')

/** The question: where the ladders stand, and what the order asks. */
export function wordQuestion({rungs, order, roll}: QuizItem, scenario: Ladders): string {
  const stand = LADDERS.flatMap(ladder => {
    const rung = rungs[ladder]
    return rung === undefined
      ? []
      : `${quoted(scenario, ladder)} stands at ${rungWords(scenario, ladder, rung)}`
  })
  const asks = LADDERS.flatMap(ladder => {
    const by = order.moves[ladder]
    if (by === undefined) return []
    const isBetter = ladder === 'trust' ? by > 0 : by < 0
    const rungs = Math.abs(by) === 1 ? 'one rung' : `${Math.abs(by)} rungs`
    return `to make ${quoted(scenario, ladder)} ${isBetter ? 'better' : 'worse'} by ${rungs}`
  })
  const way = order.channel === 'quiet' ? 'through a quiet channel' : 'in the open'
  const wants = asks.length > 0 ? `asks, ${way}, ${joined(asks)}` : 'asks for no move'
  return `${joined(stand)}. An order in the tone “${en.play.tone[order.tone]}” ${wants}. The die shows ${roll}.`
}

/** One answer: the rungs at which ladders would stand. */
export function wordAnswer(answer: Partial<Rungs>, scenario: Ladders): string {
  const moved = LADDERS.flatMap(ladder => {
    const rung = answer[ladder]
    return rung === undefined
      ? []
      : `${quoted(scenario, ladder)} goes to ${rungWords(scenario, ladder, rung)}`
  })
  return moved.length > 0 ? `${joined(moved)}.` : quiz.nothing
}
