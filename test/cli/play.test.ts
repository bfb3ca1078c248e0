import {describe, expect, it} from 'vitest'
import {LADDERS, type Rungs} from '../../src/scenarios/ladders.ts'
import {RECORD_PATH} from '../january.ts'
import {asJson, demarche, file, januaryText} from './demarche.ts'

const RECORD = RECORD_PATH.join(',')
const rungs = (data: {turns: {ladders: Rungs}[]}) =>
  data.turns.map(({ladders}) => LADDERS.map(ladder => ladders[ladder]).join('')).join(' ')
const TEST_POINT = '21022 23111 33111 33122 23123 12123 01124 00124'

describe('play --json', {timeout: 30_000}, () => {
  it('lets the documents play all seats along the test points', async () => {
    const {exit, data} = await asJson(
      ...['play', 'january-strikes', '--seat', 'none', '--rival', 'documented', '--roll', '3'],
    )
    expect(exit).toBe(0)
    expect(Object.keys(data)).toEqual(['scenario', 'seat', 'seed', 'turns', 'ending'])
    expect(data).toMatchObject({scenario: 'january-strikes', seat: 'none', seed: null})
    expect(rungs(data)).toBe(TEST_POINT)
    expect(data.ending).toBe('consulting-neighbours')
  })

  it('plays the same from a list of choices for all seats', async () => {
    const {exit, data} = await asJson(
      ...['play', 'january-strikes', '--seat', 'all', '--roll', '3', '--choose', RECORD],
    )
    expect(exit).toBe(0)
    expect(rungs(data)).toBe(TEST_POINT)
    expect(data.ending).toBe('consulting-neighbours')
    expect(data.turns.map(({option}: {option: string}) => option)).toEqual(RECORD_PATH)
  })

  it('asks choices only for the turns of the held seat', async () => {
    const choices = ['signal-calm', 'minister-goes', 'consultations'].join()
    const {exit, data} = await asJson(
      ...['play', 'january-strikes', '--seat', 'iran', '--roll', '3', '--choose', choices],
    )
    expect(exit).toBe(0)
    expect(rungs(data)).toBe(TEST_POINT)
  })

  it('describes a turn: ids, roll, ladders and the log, a joint turn by all its seats', async () => {
    const {data} = await asJson('play', 'january-strikes', '--seat', 'none', '--roll', '3')
    expect(data.turns[1]).toMatchObject({
      turn: 'measures',
      seat: 'pakistan',
      option: 'recall',
      roll: 3,
      ladders: {military: 2, diplomatic: 3, economic: 1, audience: 1, trust: 1},
    })
    expect(data.turns[1].log[2]).toMatchObject({
      ladder: 'trust',
      from: 2,
      to: 1,
      cause: 'spill',
      by: 'diplomatic',
      tag: 'spill-over',
    })
    expect(data.turns.at(-1).seat).toBe('pakistan+iran')
  })

  it('meets the same dice with the same seed, and says which seed it was', async () => {
    const once = await asJson('play', 'january-strikes', '--seat', 'none')
    expect(once.data.seed).toEqual(expect.any(Number))
    const seed = String(once.data.seed)
    const again = await asJson('play', 'january-strikes', '--seat', 'none', '--seed', seed)
    expect(again.data).toEqual(once.data)
  })
})

describe('play where an event ends the story', () => {
  const event =
    '{title: Fire, text: Fire breaks out., moves: {military: +2}, basis: counterfactual, because: A test.}'
  const text = januaryText(['  - id: measures\n', `  - id: measures\n    event: ${event}\n`])

  it('gives what the event moved beside the turns', async () => {
    const path = file('event.yaml', text)
    const {exit, data} = await asJson('play', path, '--seat', 'none', '--roll', '3')
    expect(exit).toBe(0)
    expect(data.turns).toHaveLength(1)
    expect(data.closing.ladders.military).toBe(4)
    expect(data.closing.log.at(-1)).toMatchObject({cause: 'event', to: 4})
    expect(data.ending).toBe('runaway')
  })

  it('tells what the event moved before the ending', async () => {
    const path = file('event-told.yaml', text)
    const {out} = await demarche('play', path, '--seat', 'none', '--roll', '3')
    expect(out).toMatch(/event +Military: exchange → campaign.*\n(.*\n)*.*Ending: /)
  })
})

describe('play --choose', () => {
  const play = (choose: string, ...more: string[]) =>
    demarche('play', 'january-strikes', '--seat', 'all', '--roll', '3', '--choose', choose, ...more)

  it('names the turn and what is open where choices run short', async () => {
    const {exit, err} = await play('protest,recall')
    expect(exit).toBe(1)
    expect(err).toContain('"Answer by force?" (answer)')
    expect(err).toContain('strike, publish, hold-fire, widen')
  })

  it('names the turn and what is open where an option is not possible', async () => {
    const {exit, err} = await play('protest,sing')
    expect(exit).toBe(1)
    expect(err).toContain('sing')
    expect(err).toContain('"Diplomatic measures" (measures): recall, summon, inquiry')
  })

  it('tells the same as JSON, beside the play so far', async () => {
    const {exit, out} = await play('protest,sing', '--json')
    const data = JSON.parse(out)
    expect(exit).toBe(1)
    expect(data.turns).toHaveLength(1)
    expect(data.ending).toBeNull()
    expect(data.problems).toEqual([
      {
        code: 'choice/unknown-option',
        sentence: expect.stringContaining('sing'),
        turn: 'measures',
        open: ['recall', 'summon', 'inquiry'],
      },
    ])
  })

  it('finds a closed option impossible and says what it needs', async () => {
    const closed = januaryText([
      '        tone: press',
      '        when: military >= 3\n        tone: press',
    ])
    const {exit, err} = await demarche(
      ...['play', file('closed.yaml', closed), '--seat', 'all', '--choose', 'protest'],
    )
    expect(exit).toBe(1)
    expect(err).toContain('military >= 3')
    expect(err).toContain('ask-facts, say-nothing')
  })

  it('counts choices beyond the last turn as a problem', async () => {
    const {exit, err, out} = await play(`${RECORD},protest`)
    expect(exit).toBe(1)
    expect(err).toContain('one choice was not needed: protest')
    expect(out).toContain('Ending: Consulting neighbours')
  })

  it('only tells of choices that an early ending left over', async () => {
    const {exit, err} = await play('protest,recall,strike,second-strike,phone,repair')
    expect(exit).toBe(0)
    expect(err).toContain('"Runaway", and 2 choices were not needed: phone, repair')
  })

  it('runs short at once where nobody sits there and nothing was chosen', async () => {
    const {exit, err} = await demarche('play', 'january-strikes')
    expect(exit).toBe(1)
    expect(err).toContain('first-words')
  })
})

describe('play as text', () => {
  it('prints each turn, what moved and why, the ladders, the ending, the aims and the code', async () => {
    const {exit, out} = await demarche('play', 'january-strikes', '--seat', 'none', '--roll', '3')
    expect(exit).toBe(0)
    expect(out).toContain('2. Diplomatic measures')
    expect(out).toContain('order      Diplomatic: protest → envoys recalled (2 rungs worse)')
    expect(out).toContain('spill-over Trust: working → thin (1 rung worse); envoys gone')
    expect(out).toContain('Diplomatic   rung 3 of 4: envoys recalled')
    expect(out).toContain('Ending: Consulting neighbours [consulting-neighbours, documented]')
    expect(out).toContain('Iran: Contacts close to normal (met)')
    expect(out).toMatch(/^Code: [0-9A-Z]+$/m)
  })

  it('prints the seed that it took', async () => {
    const {out} = await demarche('play', 'january-strikes', '--seat', 'none')
    expect(out).toMatch(/seed \d+$/m)
  })

  it('lets nothing in a scenario steer the terminal', async () => {
    const text = januaryText(['title: The January strikes', 'title: "Jan\\e[31m\\nuary"'])
    const {out} = await demarche('play', file('steer.yaml', text), '--seat', 'none')
    expect(out).not.toContain('\u001b')
    expect(out).toMatch(/^Jan.*uary: seat none/)
  })
})
