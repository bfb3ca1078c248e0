import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {MANIFEST} from '../../src/delivery/scorm/manifest.ts'
import {asJson, demarche, file, januaryText} from './demarche.ts'

const place = (name: string) => join(dirname(file('beside.txt', '-')), name)
const toScorm = (...argv: readonly string[]) => demarche('export', ...argv, '--to', 'scorm12')
const textIn = (path: string, name: string) =>
  strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array())

describe('export to scorm12', {timeout: 120_000}, () => {
  it('writes a package whose page reports, the same each time', async () => {
    const [one, two] = [place('one.zip'), place('two.zip')]
    expect(await toScorm('january-strikes', '--out', one)).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/is written: 0\.\d\d MB\.\n$/),
    })
    const {exit, data} = await asJson(
      ...['export', 'january-strikes', '--to', 'scorm12', '--out', two],
    )
    expect({exit, data}).toMatchObject({exit: 0, data: {to: 'scorm12', file: two, texts: []}})
    expect(readFileSync(two)).toEqual(readFileSync(one))
    expect(Object.keys(unzipSync(readFileSync(one)))).toEqual([MANIFEST, 'index.html'])
    expect(textIn(one, 'index.html')).toContain('"reports":true')
  })

  it('takes a scenario of the person, whatever its title', async () => {
    const title = `Strikes & <b>"gates"</b>`
    const changes = [
      ['id: january-strikes', 'id: my-own'],
      ['title: The January strikes', `title: '${title}'`],
    ] as const
    const out = place('own.zip')
    expect((await toScorm(file('own.yaml', januaryText(...changes)), '--out', out)).exit).toBe(0)
    const manifest = textIn(out, MANIFEST)
    expect(manifest).toMatch(/identifier="demarche-my-own(-[0-9a-z]+)?"/)
    expect(manifest).not.toContain('<b>')
  })

  it('takes one scenario, the desk, and texts only from whom may hand them out', async () => {
    const out = place('never.zip')
    for (const wrong of [
      ['january-strikes', 'torkham-closure'],
      ['january-strikes', '--room', 'debrief'],
      ['january-strikes', '--with-sources'],
    ]) {
      const {exit, err} = await toScorm(...wrong, '--out', out)
      expect({exit, err}).toEqual({exit: 2, err: expect.stringMatching(/^error: .{20,}/)})
    }
    expect(existsSync(out)).toBe(false)
  })
})
