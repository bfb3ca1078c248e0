import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/main.ts'
import {demarche} from './demarche.ts'

describe('demarche', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['sing']],
    ['an unknown option', ['check', '--loud', 'january-strikes']],
    ['a missing file', ['odds']],
    ['no files to check', ['check']],
    ['one argument too many', ['odds', 'january-strikes', 'again']],
    ['an option without its value', ['play', 'january-strikes', '--seat']],
    ['a seat that there is not', ['play', 'january-strikes', '--seat', 'mars']],
    ['a seat named like a part of every object', ['play', 'january-strikes', '--seat', 'toString']],
    ['a policy that there is not', ['play', 'january-strikes', '--rival', 'kind']],
    ['a seed that is no number', ['play', 'january-strikes', '--seed', 'x']],
    ['a seed below 0', ['play', 'january-strikes', '--seed', '-1']],
    ['a seed over 32 bits', ['play', 'january-strikes', '--seed', '4294967296']],
    ['a face of the die that there is not', ['play', 'january-strikes', '--roll', '7']],
    ['choices for nobody', ['play', 'january-strikes', '--seat', 'none', '--choose', 'protest']],
    ['an export without a format', ['export', 'january-strikes']],
    ['an export to a format that there is not', ['export', 'january-strikes', '--to', 'word']],
    ['an unknown option beside --json', ['schema', '--json', '--yaml']],
  ])('exits with 2 and says why on %s', async (_, argv) => {
    const {exit, out, err} = await demarche(...argv)
    expect({exit, out}).toEqual({exit: 2, out: ''})
    expect(err).toMatch(/^(error: |Usage: )/)
  })

  it('helps with 0', async () => {
    const {exit, out, err} = await demarche('--help')
    expect({exit, err}).toEqual({exit: 0, err: ''})
    for (const command of ['check', 'play', 'odds', 'replay', 'export', 'schema'])
      expect(out).toContain(command)
  })

  it('suggests the command that was meant', async () => {
    expect((await demarche('chek', 'x')).err).toContain('check')
  })

  it('lets nothing that was typed steer the terminal', async () => {
    const {err} = await demarche('\u001b[31msing\u009b2J')
    expect(err).toContain('sing')
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u)
  })

  it('lets bugs surface', async () => {
    const broken = () => {
      throw new Error('a bug')
    }
    await expect(run(['schema'], {out: broken, err: broken})).rejects.toThrow('a bug')
  })

  it('prints the JSON Schema, with and without --json', async () => {
    const plain = await demarche('schema')
    const json = await demarche('schema', '--json')
    expect(plain).toEqual(json)
    expect(plain.exit).toBe(0)
    expect(JSON.parse(plain.out)).toMatchObject({type: 'object', properties: {turns: {}}})
  })
})

describe('bin/demarche.mjs', () => {
  const program = new URL('../../bin/demarche.mjs', import.meta.url).pathname
  const start = promisify(execFile)

  it('runs from another folder and returns the exit', async () => {
    const good = await start(process.execPath, [program, 'check', 'january-strikes'], {cwd: '/'})
    expect(good.stdout).toContain('no problems found')
    const wrong = start(process.execPath, [program, 'sing'], {cwd: '/'})
    await expect(wrong).rejects.toMatchObject({code: 2})
  }, 30_000)
})
