import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {sources} from '../../src/cli/sources.ts'

let home = ''
let folder = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'demarche-sources-'))
  folder = join(home, 'sources')
})
afterEach(() => {
  chmodSync(home, 0o755)
  rmSync(home, {recursive: true, force: true})
})

const run = (...argv: string[]) => {
  let out = ''
  let err = ''
  const code = sources(argv, {
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
    folder,
  })
  return {code, out, err}
}

const file = (name: string, content: string | Uint8Array) => {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

/** A stand-in for a text: nothing but its anchors, each in its unit. */
const madeUp = (id: string) => {
  const document = loadCatalogue().documents.find(known => known.id === id)
  if (!document) throw new Error(`no document ${id}`)
  const units = document.passages.map(({anchor}) => anchor ?? '* * *')
  return units.join(document.split === 'line' ? '\n' : '\n\n')
}
const R = 'reuters-2024-01-29'
const G = 'digest-2024-01-19'

describe('sources add', () => {
  it('copies each text under the name of its document, byte for byte', () => {
    const text = `\uFEFF${madeUp(R).replaceAll('\n', '\r\n')}`
    const {code, out} = run('add', file('talks.txt', text), file('week.md', madeUp(G)))
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual([`${G}.txt`, `${R}.txt`])
    expect(readFileSync(join(folder, `${R}.txt`), 'utf8')).toBe(text)
    expect(out).toContain(`added as ${R}.txt`)
    expect(out).toContain('15 of 15 passages are found: R1, R2,')
  })

  it('names missing, ambiguous and moved passages', () => {
    const [first = '', second = '', third = '', ...rest] = madeUp(R).split('\n\n')
    const text = [first, third, 'Between.', `${rest.join('\n\n')} ${rest[0]}`].join('\n\n')
    const {code, out} = run('add', file('talks.txt', text))
    expect(code).toBe(1)
    expect(second).not.toBe('')
    expect(out).toContain('R2 is missing')
    expect(out).toContain('R3 has moved: it stands in unit 2, not 3.')
    expect(out).toContain('R4 is ambiguous: its anchor occurs 2 times (units 4, 15).')
    expect(existsSync(join(folder, `${R}.txt`))).toBe(true)
  })

  it('says whether it replaced anything', () => {
    const path = file('talks.txt', madeUp(R))
    run('add', path)
    expect(run('add', path).out).toContain('the pack has it already')
    writeFileSync(path, `${madeUp(R)}\n`)
    expect(run('add', path).out).toContain('replaced as')
    expect(readFileSync(join(folder, `${R}.txt`), 'utf8')).toBe(`${madeUp(R)}\n`)
  })

  it('reports every faulty file and still takes the good one', () => {
    const {code, out} = run(
      'add',
      join(home, 'nowhere.txt'),
      home,
      file('large.txt', 'a '.repeat(600_000)),
      file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)),
      file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20)),
      file('wide.txt', Buffer.from(`\uFEFF${madeUp(R)}`, 'utf16le')),
      file('empty.txt', ' \n'),
      file('letter.txt', 'Dear aunt, the weather is fine.'),
      file('both.txt', `${madeUp(R)}\n\n${madeUp(G)}`),
      file('talks.txt', madeUp(R)),
      file('again.txt', madeUp(R)),
    )
    expect(code).toBe(1)
    expect(out.split('\n').map(line => line.replace(`${home}/`, ''))).toEqual([
      'nowhere.txt does not exist.',
      expect.stringContaining('is a folder'),
      'large.txt is larger than 1 MiB.',
      expect.stringContaining('picture.txt is not plain text'),
      expect.stringContaining('latin.txt is not valid UTF-8'),
      expect.stringContaining('wide.txt is UTF-16 text'),
      'empty.txt is empty.',
      'letter.txt fits no document: it has none of their anchors.',
      expect.stringContaining(`both.txt fits more than one document (${R}, ${G})`),
      expect.stringContaining('talks.txt is "Report'),
      expect.stringContaining('15 of 15'),
      expect.stringContaining(`again.txt is ${R}, which`),
      '',
    ])
    expect(readdirSync(folder)).toEqual([`${R}.txt`])
  })

  it('names the nearest document of an excerpt', () => {
    const excerpt = madeUp(R).split('\n\n').slice(0, 3).join('\n\n')
    const {code, out} = run('add', file('excerpt.txt', excerpt))
    expect(code).toBe(1)
    expect(out).toContain(`the nearest is ${R}, with 3 of its 15 anchors`)
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves no half-written file where it cannot write', () => {
    mkdirSync(join(folder, `${R}.txt`, 'in the way'), {recursive: true})
    const {code, out} = run('add', file('talks.txt', madeUp(R)))
    expect(code).toBe(1)
    expect(out).toContain('could not be copied')
    expect(readdirSync(folder)).toEqual([`${R}.txt`])
  })

  it('reports a reading pack that is no folder', () => {
    writeFileSync(folder, 'in the way')
    const {code, out} = run('add', file('talks.txt', madeUp(R)))
    expect(code).toBe(1)
    expect(out).toContain('could not be copied: something else has that name')
  })

  it('shows no control characters of a file name', () => {
    const {out} = run('add', join(home, 'a\u001B[31mb\n'))
    expect(out).toMatch(/a\uFFFD\[31mb\uFFFD does not exist/)
  })

  it('reports as JSON', () => {
    const {code, out} = run(
      'add',
      '--json',
      file('talks.txt', madeUp(R)),
      join(home, 'nowhere.txt'),
    )
    expect(code).toBe(1)
    const {files} = JSON.parse(out)
    expect(files[0]).toMatchObject({document: R, change: 'added'})
    expect(files[0].passages[10]).toMatchObject({
      passage: 'R11',
      status: 'found',
      unit: 11,
      moved: false,
    })
    expect(files[1].problem.code).toBe('no-file')
  })
})

describe('sources list', () => {
  it('says what the pack has and lacks', () => {
    run('add', file('talks.txt', madeUp(R)))
    writeFileSync(join(folder, 'stray.txt'), 'x')
    const {code, out} = run('list')
    expect(code).toBe(0)
    expect(out).toContain(`${R}: "Report on the ministers' meeting in Islamabad" is in the pack.`)
    expect(out).toMatch(new RegExp(`${G}: .* is not in the pack`))
    expect(out).toContain('stray.txt belongs to no document')
  })

  it('is content with an empty pack', () => {
    const {code, out} = run('list')
    expect(code).toBe(0)
    expect(out.match(/is not in the pack/g)).toHaveLength(5)
  })

  it('finds a spoiled text', () => {
    mkdirSync(folder)
    writeFileSync(join(folder, `${R}.txt`), 'Something else.')
    writeFileSync(join(folder, `${G}.txt`), Uint8Array.of(0))
    const {code, out} = run('list')
    expect(code).toBe(1)
    expect(out).toContain('0 of 15 passages are found.')
    expect(out).toContain(`${G}.txt is not plain text`)
  })

  it('reports as JSON', () => {
    run('add', file('talks.txt', madeUp(R)))
    const {out} = run('list', '--json')
    const {documents, others} = JSON.parse(out)
    expect(others).toEqual([])
    expect(documents).toHaveLength(5)
    expect(documents.find((each: {document: string}) => each.document === R)).toMatchObject({
      present: true,
    })
  })
})

describe('wrong use', () => {
  it.each([[[]], [['add']], [['remove']], [['list', '--loud']], [['list', 'extra']]])(
    '%j ends with 2',
    argv => {
      const {code, out, err} = run(...argv)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).not.toBe('')
    },
  )

  it('shows help when asked', () => {
    expect(run('--help')).toMatchObject({code: 0, err: ''})
  })
})
