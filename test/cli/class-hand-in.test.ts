import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {JANUARY, SETUP} from '../records/any-play.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {readCsv} from '../records/read-csv.ts'
import {demarche, file} from './demarche.ts'

const plays = Array.from({length: 3}, (_, at) => wanderOf(JANUARY, SETUP, 50 + at))
const chat = file('chat.txt', `${plays.map(codeFor).join('\n')}\n`)
const beside = (name: string) => join(dirname(chat), name)

describe('class --to', {timeout: 60_000}, () => {
  it('writes a row for each decision, under aliases that a seed decides', async () => {
    const aliasesBy = async (seed: string) => {
      const out = beside(`decisions-${seed}.csv`)
      const told = await demarche(...['class', chat, '--to', 'csv', '--seed', seed, '--out', out])
      expect(told).toEqual({exit: 0, out: `${out} is written, with 3 plays.\n`, err: ''})
      const [head, ...rows] = readCsv(readFileSync(out, 'utf8'))
      expect(head?.slice(0, 3)).toEqual(['alias', 'group', 'play'])
      expect(rows).toHaveLength(plays.reduce((sum, {steps}) => sum + steps.length, 0))
      return [...new Set(rows.map(([alias]) => alias))]
    }
    const one = await aliasesBy('1')
    expect(one).toHaveLength(3)
    expect(await aliasesBy('2')).not.toEqual(one)
  })

  it('prints a row for each play, with the name of the class', async () => {
    const {out} = await demarche('class', chat, '--to', 'plays-csv', '--group', '3b')
    expect(out).not.toMatch(/\r|\uFFFD/)
    const rows = out.trim().split('\n').slice(1)
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+,3b,/)
  })

  it('writes both with their dictionary as JSON, and statements', async () => {
    const data = JSON.parse((await demarche('class', chat, '--to', 'json')).out)
    expect(data).toMatchObject({demarche: 'class-data', plays: [{}, {}, {}]})
    const statements = JSON.parse((await demarche('class', chat, '--to', 'xapi')).out)
    expect(statements).toHaveLength(
      plays.reduce((sum, {steps}) => sum + steps.filter(({by}) => by === 'person').length, 3),
    )
  })

  it('keeps what is not counted off the rows, and says it', async () => {
    const words = file(
      'words.txt',
      `hello all\n${codeFor(plays[0] ?? wanderOf(JANUARY, SETUP, 1))}`,
    )
    const {exit, out, err} = await demarche('class', words, './nowhere.txt', '--to', 'plays-csv')
    expect({exit, lines: out.trim().split('\n').length}).toEqual({exit: 1, lines: 2})
    expect(err).toContain('words.txt, line 1: no code and no record was found here.')
    expect(err).toContain('nowhere.txt does not exist')
  })

  it('writes over nothing unless it is told to', async () => {
    const out = file('mine.csv', 'mine')
    const asked = ['class', chat, '--to', 'csv', '--out', out]
    const refused = await demarche(...asked)
    expect(refused).toMatchObject({exit: 1, out: ''})
    expect(refused.err).toContain('With --force')
    expect(readFileSync(out, 'utf8')).toBe('mine')
    const told = await demarche(...asked, '--force', '--json')
    expect(JSON.parse(told.out)).toEqual({to: 'csv', file: out, plays: 3})
    expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFFalias,/)
  })

  it('takes no file without a format', async () => {
    const out = beside('never.txt')
    const {exit, err} = await demarche('class', chat, '--out', out)
    expect(exit).toBe(2)
    expect(err).toContain('--out needs --to')
    expect(existsSync(out)).toBe(false)
  })
})
