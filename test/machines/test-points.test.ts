import {expect, it} from 'vitest'
import {open, position, prepare, proceed} from '../../src/machines/game.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {january, RECORD_PATH} from '../january.ts'
import {ordered} from './small-scenario.ts'

const playable = prepare(january)

/** The rungs as M D E A T behind each order with every die 3, and the ending. */
function played(options: readonly string[]) {
  let game = open(playable, {held: ['pakistan', 'iran'], audienceGate: true, deterrence: false})
  const rungs = options.map(option => {
    game = ordered(proceed(game), option)
    return LADDERS.map(ladder => position(game).rungs[ladder]).join('')
  })
  return {rungs: rungs.join(' '), ending: position(game).ending}
}

it('follows the record of January to consulting neighbours', () => {
  expect(played(RECORD_PATH)).toEqual({
    rungs: '21022 23111 33111 33122 23123 12123 01124 00124',
    ending: 'consulting-neighbours',
  })
})

it('restrains January with firm words, held fire and paced easing', () => {
  expect(
    played([
      'protest',
      'inquiry',
      'hold-fire',
      'signal-calm',
      'phone',
      'freeze',
      'officials-first',
      'consultations',
    ]).ending,
  ).toBe('restraint-held')
})

it('runs away in January though each step looked proportionate', () => {
  expect(played(['protest', 'recall', 'strike', 'second-strike']).ending).toBe('runaway')
})

it('opens January with a strike reported and nothing answered', () => {
  const {rungs} = position(open(playable, {held: [], audienceGate: true, deterrence: false}))
  expect(LADDERS.map(ladder => rungs[ladder]).join('')).toBe('20022')
})

it('gives every order of January the effects of the casebook', () => {
  const orders = january.turns.flatMap(turn => [
    `${turn.id} (${turn.seats?.join(' and ') ?? turn.seat})`,
    ...turn.options.map(({id, tone, channel, moves, sets = [], history = ''}) => {
      const effects = LADDERS.flatMap(ladder => {
        const by = moves[ladder] ?? 0
        return by === 0 ? [] : [`${ladder.charAt(0).toUpperCase()}${by > 0 ? '+' : ''}${by}`]
      })
      const quiet = channel === 'quiet' ? 'quiet' : ''
      const words = [id, tone, quiet, ...effects, ...sets.map(flag => `sets ${flag}`), history]
      return `  ${words.filter(Boolean).join(' ')}`
    }),
  ])
  expect(orders).toEqual([
    'first-words (pakistan)',
    '  protest press D+1 nearest',
    '  ask-facts ease quiet T+1',
    '  say-nothing hold A+1',
    'measures (pakistan)',
    '  recall press D+2 E+1 A-1 did',
    '  summon hold D+1',
    '  inquiry ease T+1',
    'answer (pakistan)',
    '  strike force M+1 A-1 sets struck did',
    '  publish press D+1',
    '  hold-fire ease A+1 T+1',
    '  widen force M+2 D+1 T-2 sets struck sets wide',
    'casualties (iran)',
    '  signal-calm hold quiet A+1 T+1 did',
    '  second-strike force M+1 A+1 T-1',
    '  demand-apology press D+1 T-1',
    '  private-word ease quiet M-1',
    'telephone (pakistan)',
    '  phone ease quiet M-1 T+1 did',
    '  appeal hold M-1',
    '  guarantees press A-1 T-1',
    'verdict (pakistan)',
    '  repair ease D-1 did',
    '  freeze hold M-1 A-1',
    '  high-alert press M+1 A-1',
    'invitation (iran)',
    '  minister-goes ease D-1 T+1 did',
    '  officials-first hold A-1 T+1',
    '  neutral-venue press A-1 T-1',
    'conference (pakistan and iran)',
    '  consultations ease D-1 T+1 sets mechanism did',
    '  sovereignty hold D-1 A-1',
    '  trade-visits ease E-1 sets mechanism',
    '  joint-patrols ease A+2 T+1 sets mechanism',
  ])
})

it('opens no option of January under a condition, and no turn', () => {
  expect(
    january.turns.filter(({when, options}) => when ?? options.some(each => each.when)),
  ).toEqual([])
})

it('tests the endings of January in the order of the casebook', () => {
  expect(january.endings.map(({id, when, immediate}) => [id, when, immediate])).toEqual([
    ['runaway', 'military >= 4', true],
    ['gallery-trap', 'audience >= 4', undefined],
    ['open-account', 'military >= 2', undefined],
    ['frozen-neighbours', 'diplomatic >= 2', undefined],
    ['restraint-held', '!struck && trust >= 3 && mechanism', undefined],
    ['consulting-neighbours', 'mechanism && !wide && trust >= 3', undefined],
    ['patched-up', undefined, undefined],
  ])
})
