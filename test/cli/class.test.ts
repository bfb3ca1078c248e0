import {describe, expect, it} from 'vitest'
import {writeClass} from '../../src/records/class-file.ts'
import {playedUpTo} from '../../src/records/play.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {JANUARY, SETUP} from '../records/any-play.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {asJson, demarche, file} from './demarche.ts'

const plays = Array.from({length: 8}, (_, at) => wanderOf(JANUARY, SETUP, 50 + at))
const codes = plays.map(codeFor)
const chat = file(
  'chat.txt',
  `Hello all\n${codes.map((code, at) => `Team ${at}: ${code}`).join('\n')}\n`,
)
const damaged = file(
  'damaged.txt',
  `Zoë: ${(codes[0] ?? '').replace(/.$/, last => (last === '4' ? '8' : '4'))}`,
)
const record = file('record.json', writeRecord(recordOf(plays[0] ?? wanderOf(JANUARY, SETUP, 50))))

describe('class', {timeout: 60_000}, () => {
  it('tells choices, endings beside random play, and the lines that held nothing', async () => {
    const {exit, out, err} = await demarche('class', chat)
    expect(exit).toBe(0)
    expect(out).toContain('The January strikes: 8 plays, 8 to their end.')
    expect(out).toMatch(/First words .*\(8, 8 by persons\) +plays +share/)
    expect(out).toMatch(/Ending +plays +share +random/)
    expect(err).toMatch(/chat\.txt, line 1: no code and no record was found here\./)
    expect(err).not.toContain('Hello')
  })

  it('asks the class about its own plays, phase by phase, and names the theories it met', async () => {
    const {out} = await demarche('class', chat)
    const asked = out.slice(out.indexOf('To talk about'))
    expect(asked).toMatch(
      /Step out \(2 minutes\)\n.*Reactions.*What happened.*Why it happened.*What follows/s,
    )
    expect(asked).toMatch(/you were least of one\s+mind: \d of \d\s+teams chose/)
    expect(asked).toMatch(/Theories behind your orders\n {2}- [A-Z][\w. -]+, \d{4}/)
    expect(asked).not.toMatch(/Team \d/)
  })

  it('tells no figure of fewer than it is asked to', async () => {
    const {data} = await asJson('class', chat, '--least', '8')
    const [{prompts, lenses}] = data.classes
    const drawn = prompts.filter(({weight}: {weight: number}) => weight > 0)
    for (const {fields} of drawn) expect([0, 8]).toContain(fields.count)
    expect(prompts.length).toBeGreaterThan(drawn.length)
    expect(lenses).toHaveLength(10)
    const {data: free} = await asJson('class', chat)
    expect(free.classes[0].prompts.length).toBeGreaterThan(prompts.length)
    expect(free.classes[0].prompts[0].sentence).toContain('Say your own name')
  })

  it('gives the same as JSON, with ids', async () => {
    const {exit, data} = await asJson('class', chat, record)
    expect(exit).toBe(0)
    const [told] = data.classes
    expect(told).toMatchObject({scenario: 'january-strikes', plays: 8, ended: 8, running: 0})
    expect(told.turns).toHaveLength(8)
    expect(told.endings.reduce((sum: number, {count}: {count: number}) => sum + count, 0)).toBe(8)
    const codesTold = data.notCounted.map(({code}: {code: string}) => code)
    expect(codesTold).toEqual(['gathering/duplicate', 'gathering/nothing'])
  })

  it('tells what is damaged and what cannot be read, with 1, and no name', async () => {
    const {exit, out, err} = await demarche('class', damaged, './nowhere.txt')
    expect({exit, out}).toEqual({exit: 1, out: 'No play was found.\n'})
    expect(err).toContain('One or more characters of this code are wrong')
    expect(err).toContain('nowhere.txt does not exist')
    expect(err).not.toContain('Zoë')
  })

  it('counts the plays of a class that was saved, and says of a damaged one what it is', async () => {
    const saved = writeClass({
      ...{demarche: 'class', version: 1, name: 'Period 3', seed: 1, each: false, roads: []},
      plays: codes.map(code => ({code, again: 0, group: ''})),
    })
    const {exit, data} = await asJson('class', file('saved.json', saved))
    expect({exit, plays: data.classes[0].plays}).toEqual({exit: 0, plays: 8})
    const {exit: failed, err} = await demarche('class', file('cut.json', saved.slice(0, 60)))
    expect(failed).toBe(1)
    expect(err).toContain('cut.json is not read. This class is damaged')
  })

  it('counts no earlier moment of a play, unless its class says that it was a team', async () => {
    const [code = ''] = codes
    const [play] = plays
    const early = play ? codeFor(playedUpTo(play, 3)) : ''
    const {exit, err, out} = await demarche('class', file('early.txt', `${early}\n${code}`))
    expect(exit).toBe(0)
    expect(out).toContain('1 play, 1 to its end')
    expect(err).toMatch(/early\.txt, line 1: this is an earlier moment of the play at .*line 2/)
    const saved = writeClass({
      ...{demarche: 'class', version: 1, name: '', seed: 1, each: false, roads: []},
      plays: [
        {code: early, again: 0, group: '', isTeam: true},
        {code, again: 0, group: ''},
      ],
    })
    const {data} = await asJson('class', file('teams.json', saved))
    expect([data.classes[0].plays, data.notCounted]).toEqual([2, []])
  })

  it('counts the plays of one scenario alone', async () => {
    const {exit, err} = await demarche('class', chat, '--scenario', 'torkham-closure')
    expect(exit).toBe(1)
    expect(err).toContain('No scenario on this machine fits this code')
  })
})
