import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {asJson, demarche, file, januaryText} from './demarche.ts'

/** A path in the folder of the tests where nothing stands yet. */
const fresh = (name: string) => join(dirname(file('here', '')), name)
const text = (path: string) => readFileSync(path, 'utf8')

const TWEE = ':: Start\nTwo $roads.\n[[Left]] [[Right]]\n\n:: Left\nDone.\n\n:: Right\nDone.\n'

describe('new', {timeout: 30_000}, () => {
  it('writes the template under another name, which has no problems', async () => {
    const path = fresh('my-bay.yaml')
    const {exit, out, err} = await demarche('new', 'my-bay', '--out', path)
    expect({exit, err}).toEqual({exit: 0, err: ''})
    expect(out).toBe(`${path} is written. Edit it, then run: check ${path}\n`)
    expect(text(path)).toMatch(
      /^# yaml-language-server: \$schema=\S+\/schema\/scenario\.schema\.json\n/,
    )
    expect(text(path)).toMatch(/\nid: my-bay\ntitle: My bay\n/)
    expect((await demarche('check', path)).out).toBe(`${path}: no problems found.\n`)
    expect(readdirSync(dirname(path)).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('says where the schema is, seen from the new file', async () => {
    const path = fresh('schema.yaml')
    await demarche('new', 'schema-of-mine', '--out', path)
    const [, way = ''] = /\$schema=(\S+)/.exec(text(path)) ?? []
    expect(existsSync(join(dirname(path), way))).toBe(true)
  })

  it('tells the same as JSON', async () => {
    const path = fresh('json.yaml')
    const {exit, data} = await asJson('new', 'json', '--out', path)
    expect({exit, data}).toEqual({exit: 0, data: {file: path, id: 'json'}})
  })

  it('begins from a bundled scenario or from a file', async () => {
    const own = file('own.yaml', januaryText(['id: january-strikes', 'id: own-january']))
    for (const [at, from] of ['torkham-closure', own].entries()) {
      const path = fresh(`from-${at}.yaml`)
      expect(await demarche('new', 'copy', '--from', from, '--out', path)).toMatchObject({exit: 0})
      expect(text(path)).toMatch(/^id: copy$/m)
      expect((await demarche('check', path)).exit).toBe(0)
    }
  })

  it('begins from a Twine story and says what was lost', async () => {
    const path = fresh('roads.yaml')
    const {exit, out} = await demarche(
      'new',
      'roads',
      '--from',
      file('a.twee', TWEE),
      '--out',
      path,
    )
    expect(exit).toBe(0)
    expect(out).toContain('What the story lost on its way:\n')
    expect(out).toContain('- “Start” speaks of variables: $roads.')
    expect((await demarche('check', path)).out).toBe(`${path}: no problems found.\n`)
    const json = await asJson(
      ...['new', 'roads', '--from', file('b.tw', TWEE), '--out', fresh('roads-2.yaml')],
    )
    expect(json.data.carried[0]).toMatchObject({
      ...{code: 'story/variable', passage: 'Start', detail: '$roads'},
      sentence: expect.stringContaining('$roads'),
    })
  })

  it('never writes over a file', async () => {
    const path = file('kept.yaml', 'mine')
    const {exit, err} = await demarche('new', 'kept', '--out', path)
    expect(exit).toBe(1)
    expect(err).toBe(
      `The file "${path}" is there already. Give another one with --out; nothing was written.\n`,
    )
    expect(text(path)).toBe('mine')
    const {data} = await asJson('new', 'kept', '--out', path)
    expect(data.problems[0]).toMatchObject({file: path, code: 'file/exists', severity: 'error'})
  })

  it.each([
    ['My Ferry', 'my-ferry'],
    ['2024', 'my-scenario-2024'],
    ['état_de_siège', 'etat-de-siege'],
    ['../x', 'x'],
    ['a'.repeat(41), 'a'.repeat(40)],
    ['水', 'my-scenario'],
  ])('refuses the id %j and says what may be meant', async (id, likely) => {
    const {exit, err, out} = await demarche('new', id, '--out', fresh('bad.yaml'))
    expect({exit, out}).toEqual({exit: 2, out: ''})
    expect(err).toContain(`did you mean "${likely}"?`)
    expect(existsSync(fresh('bad.yaml'))).toBe(false)
  })

  it('refuses a template with errors, and tells them', async () => {
    const from = file('broken.yaml', januaryText(['seat: pakistan', 'seat: pakistann']))
    const path = fresh('not-written.yaml')
    const {exit, err} = await demarche('new', 'copy', '--from', from, '--out', path)
    expect(exit).toBe(1)
    expect(err).toContain(`${from}:`)
    expect(err).toContain('error scenario/unknown-seat ')
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['nowhere.yaml', 'file/no-file'],
    [() => file('prose.twee', 'no passages'), 'story/unreadable'],
    ['nowhere.twee', 'story/unreadable'],
  ])('refuses the template %s', async (from, code) => {
    const template = typeof from === 'string' ? from : from()
    const path = fresh('none.yaml')
    const {exit, data} = await asJson('new', 'copy', '--from', template, '--out', path)
    expect({exit, code: data.problems[0].code}).toEqual({exit: 1, code})
    expect(existsSync(path)).toBe(false)
  })

  it('says why where the disk will not have it', async () => {
    const path = fresh('no-folder/x.yaml')
    const {exit, err} = await demarche('new', 'copy', '--out', path)
    expect(exit).toBe(1)
    expect(err).toMatch(/cannot be written: .+\.\n$/)
  })
})
