import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {unpackCargo} from '../../src/delivery/cargo.ts'
import {asJson, demarche, file, januaryText} from './demarche.ts'

const PACK = process.env.DEMARCHE_SOURCES
afterEach(() => {
  if (PACK === undefined) delete process.env.DEMARCHE_SOURCES
  else process.env.DEMARCHE_SOURCES = PACK
})

/** A path in a folder of its own. */
function place(name: string, folder: string): string {
  const path = join(dirname(file('beside.txt', '-')), folder)
  mkdirSync(path, {recursive: true})
  return join(path, name)
}

/** What a written file carries. */
function cargoIn(path: string) {
  const page = readFileSync(path, 'utf8')
  const [, name = '', text = ''] = /id="cargo" data-name="(\w+)">([^<]*)<\/script>/.exec(page) ?? []
  const opened = unpackCargo({name, text})
  if (!opened.ok) throw new Error(opened.error)
  return {page, cargo: opened.value}
}

const toHtml = (out: string, ...argv: readonly string[]) =>
  demarche('export', ...argv, '--to', 'html', '--out', out)

describe('export to html', {timeout: 90_000}, () => {
  it('writes one file with everything in it, the same each time', async () => {
    const [one, two] = [place('a.html', 'same'), place('b.html', 'same')]
    const {exit, out} = await toHtml(one, 'january-strikes')
    expect({exit, out}).toEqual({
      exit: 0,
      out: expect.stringMatching(/is written: [01]\.\d\d MB\.\n$/),
    })
    await toHtml(two, 'january-strikes')
    expect(readFileSync(two)).toEqual(readFileSync(one))
    const {page, cargo} = cargoIn(one)
    expect(page).toContain('<title>The January strikes · Demarche</title>')
    expect(page).not.toMatch(/\b(src|href)="(?!data:)/)
    expect(cargo).toMatchObject({texts: {}, lesson: ''})
    expect(Object.keys(cargo.maps)).toEqual(['january-strikes'])
    expect(Buffer.byteLength(page)).toBeLessThan(1_800_000)
  })

  it('takes several scenarios, among them one of the person, with a map of its places', async () => {
    const own = file('own.yaml', januaryText(['id: january-strikes', 'id: my-own']))
    const out = place('both.html', 'several')
    const argv = ['export', own, 'fishing-dispute', '--to', 'html', '--out', out]
    const {exit, data} = await asJson(...argv)
    expect({exit, data}).toEqual({
      exit: 0,
      data: {
        to: 'html',
        room: 'desk',
        file: out,
        bytes: expect.any(Number),
        texts: [],
        without: [],
      },
    })
    const {cargo} = cargoIn(out)
    expect(cargo.scenarios.map(({id}) => id)).toEqual(['my-own', 'fishing-dispute'])
    expect(cargo.maps['my-own']).toMatchObject({places: {tehran: {x: expect.any(Number)}}})
  })

  it('opens under the lesson of a link', async () => {
    const out = place('lesson.html', 'lesson')
    const lesson = 'scenario=january-strikes&seats=iran&seed=7'
    const link = `https://example.org/demarche/#${lesson}`
    expect(await toHtml(out, 'january-strikes', '--lesson', link)).toMatchObject({exit: 0})
    expect(cargoIn(out).cargo.lesson).toBe(lesson)
  })

  it('writes nothing under a lesson that is not whole, and tells all that is wrong with it', async () => {
    const out = place('lesson.html', 'wrong-lesson')
    const lesson = 'scenario=january-strikes&seats=atlantis&seed=many'
    const {exit, err} = await toHtml(out, 'january-strikes', '--lesson', lesson)
    expect(exit).toBe(1)
    expect(err).toMatch(/"many".*\n.*"atlantis".*\nNothing is written\./s)
    expect(err).not.toContain('left out')
    const none = await toHtml(out, 'january-strikes', '--lesson', 'seats=iran&seed=5')
    expect(none.err).toContain('the id of the crisis that you export: january-strikes.')
    const other = await asJson(
      ...['export', 'january-strikes', '--to', 'scorm12', '--lesson', 'scenario=trade-target'],
    )
    expect(other).toMatchObject({
      exit: 1,
      data: {problems: [{code: 'lesson/unknown-scenario'}, {}]},
    })
    expect(existsSync(out)).toBe(false)
  })

  it('tells every problem of every scenario, and writes nothing', async () => {
    const out = place('never.html', 'wrong')
    const wrong = file(
      'wrong.yaml',
      januaryText([/seat: pakistan\n/, 'seat: pakistann\n'], ['when: ', 'when: nosuch && ']),
    )
    const {exit, err} = await toHtml(out, wrong, 'januari-strikes')
    expect(exit).toBe(1)
    expect(err).toContain('scenario/unknown-seat')
    expect(err.match(/wrong\.yaml:\d+/g)?.length).toBeGreaterThan(1)
    expect(err).toContain('Did you mean the bundled scenario january-strikes?')
    expect(() => readFileSync(out)).toThrow()
  })

  it('writes over nothing unless told to, and names a folder that there is not', async () => {
    const out = place('kept.html', 'kept')
    writeFileSync(out, 'mine')
    const {exit, err} = await toHtml(out, 'fishing-dispute')
    expect({exit, err}).toEqual({exit: 1, err: expect.stringMatching(/--force.*--out/)})
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await toHtml(out, 'fishing-dispute', '--force')).exit).toBe(0)
    const nowhere = await toHtml(join(dirname(out), 'no-folder', 'x.html'), 'fishing-dispute')
    expect(nowhere).toMatchObject({exit: 1, err: expect.stringContaining('folder does not exist')})
  })

  it.each([
    [['january-strikes', '--to', 'html', '--with-sources'], '--i-may-hand-out-these-texts'],
    [['january-strikes', 'fishing-dispute', '--to', 'svg'], 'several'],
    [['january-strikes', '--to', 'svg', '--room', 'debrief'], '--room'],
    [['january-strikes', '--to', 'svg', '--with-sources'], '--with-sources'],
  ])('takes %j for wrong use', async (argv, told) => {
    const {exit, err} = await demarche('export', ...argv)
    expect({exit, err}).toEqual({exit: 2, err: expect.stringContaining(told)})
  })

  it('refuses the same scenario twice', async () => {
    const {exit, data} = await asJson(
      ...['export', 'fishing-dispute', 'fishing-dispute', '--to', 'html', '--out', 'never.html'],
    )
    expect(exit).toBe(1)
    expect(data.problems).toMatchObject([{code: 'export/same-id'}])
  })

  it('takes along the texts that this machine has, and names those that it lacks', async () => {
    const out = place('texts.html', 'texts')
    process.env.DEMARCHE_SOURCES = place('', 'no-texts')
    const argv = ['january-strikes', '--with-sources', '--i-may-hand-out-these-texts', '--force']
    expect(await toHtml(out, ...argv)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('reading pack'),
    })
    const own = januaryText([
      /^turns:$/m,
      [
        'documents:',
        '  - {id: own-letter, letter: Z, title: A letter, kind: letter, date: today, dated: stated, split: paragraph, about: Mine.,',
        '     passages: [{id: Z1, says: It greets., anchor: Dear reader of these lines}]}',
        'turns:',
      ].join('\n'),
    ])
    writeFileSync(
      join(process.env.DEMARCHE_SOURCES, 'any name.txt'),
      'Dear reader of these lines, hello.',
    )
    const {exit, err} = await toHtml(out, file('letter.yaml', own), ...argv.slice(1))
    expect(exit, err).toBe(0)
    expect(err).toContain('The reading pack has no text of')
    expect(cargoIn(out).cargo.texts).toEqual({'own-letter': 'Dear reader of these lines, hello.'})
  })
})
