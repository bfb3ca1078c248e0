import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {asJson, demarche, file, januaryText} from './demarche.ts'

/** A path in a folder of its own, where nothing stands yet. */
function free(name: string): string {
  const path = join(dirname(file('beside.txt', '-')), `for-${name}`)
  mkdirSync(path, {recursive: true})
  return join(path, name)
}

describe('export', {timeout: 30_000}, () => {
  it.each([
    ['svg', /^<svg [^>]*>\n<title id="title">Turn map: .*<\/svg>\n$/s],
    ['mermaid', /^flowchart TD\n {2}n0\["[^"]+<br\/>\d options"\]\n.* -->\|"\d+%"\| n\d+\n$/s],
    ['xstate', /^\{\n {2}"id": "january-strikes",\n.*\}\n$/s],
  ])('prints %s', async (to, form) => {
    const {exit, out, err} = await demarche('export', 'january-strikes', '--to', to)
    expect({exit, err}).toEqual({exit: 0, err: ''})
    expect(out).toMatch(form)
  })

  it('writes the file that it would print, and nothing beside it', async () => {
    const path = free('map.svg')
    const printed = await demarche('export', 'january-strikes', '--to', 'svg')
    const written = await demarche('export', 'january-strikes', '--to', 'svg', '--out', path)
    expect(written).toEqual({exit: 0, out: `${path} is written.\n`, err: ''})
    expect(readFileSync(path, 'utf8')).toBe(printed.out)
    expect(readdirSync(dirname(path))).toEqual(['map.svg'])
  })

  it('reports as JSON what it wrote, or all of it', async () => {
    const path = free('map.mmd')
    const whole = await asJson('export', 'january-strikes', '--to', 'mermaid')
    expect(whole.data).toEqual({to: 'mermaid', content: expect.stringMatching(/^flowchart TD\n/)})
    const written = await asJson('export', 'january-strikes', '--to', 'mermaid', '--out', path)
    expect(written).toMatchObject({exit: 0, data: {to: 'mermaid', file: path}})
    expect(readFileSync(path, 'utf8')).toBe(whole.data.content)
  })

  it('writes over nothing, unless told to', async () => {
    const path = file('kept.json', 'mine')
    const argv = ['export', 'january-strikes', '--to', 'xstate', '--out', path]
    const refused = await demarche(...argv)
    expect(refused).toMatchObject({exit: 1, out: ''})
    expect(refused.err).toContain('--force')
    expect((await asJson(...argv)).data.problems).toMatchObject([{code: 'file/exists', file: path}])
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect((await demarche(...argv, '--force')).exit).toBe(0)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({id: 'january-strikes'})
  })

  it('leaves nothing where it cannot write', async () => {
    const path = join(dirname(file('beside.txt', '-')), 'no-such-folder', 'map.svg')
    const {exit, data} = await asJson('export', 'january-strikes', '--to', 'svg', '--out', path)
    expect(exit).toBe(1)
    expect(data.problems).toMatchObject([{code: 'file/unwritable', file: path}])
    expect(existsSync(dirname(path))).toBe(false)
  })

  it('refuses a scenario with an error, and writes nothing', async () => {
    const path = free('never.svg')
    const wrong = file('wrong.yaml', januaryText(['seat: pakistan', 'seat: pakistann']))
    const {exit, out, err} = await demarche('export', wrong, '--to', 'svg', '--out', path)
    expect({exit, out}).toEqual({exit: 1, out: ''})
    expect(err).toContain('error scenario/unknown-seat')
    expect(existsSync(path)).toBe(false)
  })
})
