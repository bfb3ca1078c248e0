import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {begin, order, type Play, playRivals} from '../../src/records/play.ts'
import {type Record, recordOf, writeRecord} from '../../src/records/record.ts'
import {january, RECORD_PATH} from '../january.ts'
import {asJson, demarche, file, januaryText} from './demarche.ts'

function played(held: readonly string[], options: readonly string[]): Play {
  const opening = begin(prepare(january), {
    ...{held, rival: 'documented', dice: {fixed: 3}, rules: january.rules},
  })
  return options.reduce((play, option) => {
    const next = order(play, option)
    if (!next.ok) throw new Error(next.error.code)
    return playRivals(next.value)
  }, playRivals(opening))
}
const play = played(['pakistan', 'iran'], RECORD_PATH)
const record = recordOf(play)
const code = (() => {
  const result = codeOf(play)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
})()
const recordFile = (name: string, changes: Partial<Record>) =>
  file(name, writeRecord({...record, ...changes}))
const withMove = (at: number, change: Partial<Record['moves'][number]>) => ({
  moves: record.moves.map((move, index) => (index === at ? {...move, ...change} : move)),
})

describe('replay', {timeout: 30_000}, () => {
  it('verifies a record and explains each turn', async () => {
    const {exit, out, err} = await demarche('replay', recordFile('good.json', {}))
    expect({exit, err}).toEqual({exit: 0, err: ''})
    expect(out).toContain('2. Diplomatic measures')
    expect(out).toContain('(2 rungs worse); your order')
    expect(out).toContain('[R11] ')
    expect(out).toContain('Ending: Consulting neighbours')
  })

  it('plays a code, however it was typed', async () => {
    const typed = code.toLowerCase().replace(/(.{4})/g, '$1-')
    const {exit, out} = await demarche('replay', typed)
    expect(exit).toBe(0)
    expect(out).toContain(`Code: ${code}`)
  })

  it('gives the play as JSON, with the verdict', async () => {
    const {exit, data} = await asJson('replay', code)
    expect(exit).toBe(0)
    expect(data).toMatchObject({
      ...{scenario: 'january-strikes', seat: 'all', seed: null, ending: 'consulting-neighbours'},
      ...{verified: true, problems: [], notices: []},
    })
    expect(data.turns).toHaveLength(8)
  })

  it('tells the good prefix and the first turn that no longer fits', async () => {
    const path = recordFile('stopped.json', withMove(2, {option: 'sing'}))
    const {exit, out, err} = await demarche('replay', path)
    expect(exit).toBe(1)
    expect(out).toContain('2. Diplomatic measures')
    expect(out).not.toContain('3. Answer by force?')
    expect(out).not.toContain('Ending:')
    expect(err).toContain('Order 3 of this record takes "sing"')
    const {data} = await asJson('replay', path)
    expect(data).toMatchObject({verified: false, problems: [{code: 'record/unknown-option'}]})
    expect(data.turns).toHaveLength(2)
  })

  it('does not verify a die that does not follow', async () => {
    const {exit, err} = await demarche('replay', recordFile('die.json', withMove(7, {roll: 4})))
    expect(exit).toBe(1)
    expect(err).toContain('has the die at 4')
  })

  it('does not verify a claimed ending', async () => {
    const {exit, err} = await demarche('replay', recordFile('ending.json', {ending: 'runaway'}))
    expect(exit).toBe(1)
    expect(err).toContain('runaway')
  })

  it('notes a changed scenario that the record still fits, with 0', async () => {
    const scenario = {...record.scenario, structure: '00000000'}
    const {exit, err} = await demarche('replay', recordFile('changed.json', {scenario}))
    expect(exit).toBe(0)
    expect(err).toContain('has been changed')
  })

  it('plays with a scenario that is not bundled', async () => {
    const own = file('own.yaml', januaryText(['id: january-strikes', 'id: own-strikes']))
    const path = recordFile('own.json', {scenario: {...record.scenario, id: 'own-strikes'}})
    const without = await demarche('replay', path)
    expect(without.exit).toBe(1)
    expect(without.err).toContain('"own-strikes", which is not on this machine')
    expect((await demarche('replay', path, '--scenario', own)).exit).toBe(0)
    expect((await demarche('replay', code, '--scenario', own)).exit).toBe(1)
  })

  it('refuses to play a record with another scenario than its own', async () => {
    const own = file('other.yaml', januaryText(['id: january-strikes', 'id: own-strikes']))
    const path = recordFile('other.json', {})
    const {exit, err} = await demarche('replay', path, '--scenario', own)
    expect(exit).toBe(1)
    expect(err).toContain('"january-strikes", not to "own-strikes"')
  })

  it.each([
    ['a code with a wrong character', code.replace(/.$/, '*'), 'no character "*"'],
    ['a code with a swapped character', code.replace(/^../, '51'), 'wrong'],
    ['a code that is too short', 'ABCD', 'not whole'],
    ['a file that there is not', './nowhere.json', 'does not exist'],
    ['a folder', '/', 'is a folder'],
  ])('tells %s with 1', async (_, argument, told) => {
    const {exit, out, err} = await demarche('replay', argument)
    expect({exit, out}).toEqual({exit: 1, out: ''})
    expect(err).toContain(told)
  })

  it.each([
    ['no JSON', '{', 'does not read as JSON'],
    ['no record', '{"a": 1}', 'not a record'],
    ['a damaged record', writeRecord({...record, held: [7 as unknown as string]}), 'held.0'],
  ])('tells a file that is %s', async (name, text, told) => {
    const {exit, err} = await demarche('replay', file(`${name}.json`, text))
    expect(exit).toBe(1)
    expect(err).toContain(told)
  })
})
