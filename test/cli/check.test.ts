import {describe, expect, it} from 'vitest'
import {fileNamed} from '../../src/cli/library-files.ts'
import {asJson, demarche, file, januaryText} from './demarche.ts'

/** The line, from 1, on which this text first stands. */
const lineOf = (text: string, wanted: string) =>
  text.slice(0, text.indexOf(wanted)).split('\n').length

describe('check', {timeout: 30_000}, () => {
  it('finds nothing in a bundled scenario', async () => {
    const {exit, out, err} = await demarche('check', 'january-strikes')
    expect({exit, out, err}).toEqual({
      exit: 0,
      out: 'january-strikes: no problems found.\n',
      err: '',
    })
  })

  it('prints file, line, column, severity, code, sentence and repair', async () => {
    const text = januaryText(['seat: pakistan', 'seat: pakistann'])
    const path = file('seat.yaml', text)
    const {exit, out} = await demarche('check', path)
    const line = lineOf(text, 'seat: pakistann')
    expect(exit).toBe(1)
    expect(out).toContain(`${path}:${line}:11 error scenario/unknown-seat `)
    expect(out).toContain('pakistann')
    expect(out).toContain(`${path}: 1 error, 0 warnings.\n`)
  })

  it('checks a translation against the crisis that it names', async () => {
    const {exit, out} = await demarche('check', 'src/scenarios/library/ur/january-strikes.yaml')
    expect({exit, out}).toMatchObject({exit: 0, out: expect.stringContaining('no problems found')})
    const short = file('short.yaml', 'translation: january-strikes\nlanguage: ur\ntitle: x [R1]\n')
    const found = await demarche('check', short)
    expect(found.exit).toBe(1)
    expect(found.out).toContain(`${short}:3:8 error translation/marks The text “title” has `)
    expect(found.out).toContain('translation/missing The text “endings/runaway/title” is not')
    const other = file('other.yaml', 'translation: february\n')
    expect((await demarche('check', other)).out).toContain('no bundled crisis has that id')
  })

  it('tells the same as JSON', async () => {
    const text = januaryText(['seat: pakistan', 'seat: pakistann'])
    const path = file('seat-json.yaml', text)
    const {exit, data} = await asJson('check', path, 'january-strikes')
    expect(exit).toBe(1)
    expect(data.files).toHaveLength(2)
    expect(data.files[0]).toMatchObject({
      file: path,
      scenario: null,
      problems: [
        {
          code: 'scenario/unknown-seat',
          severity: 'error',
          line: lineOf(text, 'seat: pakistann'),
          column: 11,
          sentence: expect.stringContaining('pakistann'),
          repair: expect.any(String),
        },
      ],
    })
    expect(data.files[1]).toEqual({
      file: 'january-strikes',
      scenario: 'january-strikes',
      problems: [],
    })
  })

  it('finds an ending out of reach, at that ending', async () => {
    const text = januaryText(['when: military >= 2', 'when: military >= 4'])
    const {exit, out} = await demarche('check', file('ending.yaml', text))
    expect(exit).toBe(1)
    expect(out).toContain(`:${lineOf(text, 'id: open-account')}:9 error reach/ending `)
  })

  it('finds a turn without an open option, and the options, at their places', async () => {
    const never = (text: string) =>
      text.replaceAll('        tone: ', '        when: military >= 4\n        tone: ')
    const text = never(januaryText())
    const {exit, out} = await demarche('check', file('stuck.yaml', text))
    expect(exit).toBe(1)
    expect(out).toContain(`:${lineOf(text, 'id: first-words')}:9 error reach/no-open-option `)
    expect(out).toContain(`:${lineOf(text, 'id: ask-facts')}:13 warning reach/option-never-open `)
  })

  it('goes on with the other files after one that cannot be read', async () => {
    const {exit, out} = await demarche('check', 'nowhere.yaml', '/', 'january-strikes')
    expect(exit).toBe(1)
    expect(out).toContain('nowhere.yaml:1:1 error file/no-file The file does not exist.\n')
    expect(out).toContain('/:1:1 error file/not-a-file ')
    expect(out).toContain('january-strikes: no problems found.')
  })

  it('takes a path for a file, even where it ends in a bundled id', async () => {
    expect((await demarche('check', './january-strikes')).out).toContain('file/no-file')
  })

  it('knows a bundled scenario by its title, and suggests the id of one that is nearly it', async () => {
    expect(fileNamed('five billion by 2023')).toBe(fileNamed('trade-target'))
    const {exit, out} = await demarche('check', 'Five billions by 2023')
    expect(exit).toBe(1)
    expect(out).toContain('Did you mean the bundled scenario trade-target?')
    expect((await demarche('check', 'A war of mine')).out).toContain(
      'The bundled scenarios are fishing-dispute,',
    )
  })

  it('leaves 0 where there are only warnings', async () => {
    const text = januaryText(['flags:\n', 'flags:\n  unused: A flag that nothing sets.\n'])
    const {exit, out} = await demarche('check', file('warning.yaml', text))
    expect(out).toContain('warning scenario/flag-never-set')
    expect(exit).toBe(0)
  })

  it('keeps each problem on one line and steers nothing, whatever names a file', async () => {
    const path = file('a\u001b[31m\nb\u202e.yaml', 'title: \u202Eevil\n')
    const {out} = await demarche('check', path)
    const steering = /(?!\n)[\p{Cc}\u202e]/u
    expect(out).not.toMatch(steering)
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/(error|warning) |errors?, /)
    const json = await demarche('check', '--json', path)
    expect(json.out).not.toMatch(steering)
    expect(JSON.parse(json.out).files[0].file).toBe(path)
  })
})
