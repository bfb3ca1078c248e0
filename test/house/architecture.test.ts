import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import {cruiseHouse} from './rules.ts'

const house = fileURLToPath(new URL('../..', import.meta.url))
const patience = {timeout: 60_000}

describe('the house', () => {
  const cruised = cruiseHouse(house)

  it('is read whole', patience, async () => {
    const files = readdirSync(join(house, 'src'), {recursive: true, encoding: 'utf8'})
    const sources = files.filter(file => /\.tsx?$/.test(file))
    expect(sources.length).toBeGreaterThan(30)
    expect((await cruised).modules).toBeGreaterThanOrEqual(sources.length)
  })

  it('imports to the left only, keeps its fences and has no cycles', patience, async () => {
    expect((await cruised).offences).toEqual([])
  })
})

describe('a house that breaks the rule is told of', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true})
  })

  /** The offences of a house of these files, each with the imports it is given. */
  async function offencesOf(files: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'house-'))
    folders.push(folder)
    for (const [file, imports] of Object.entries(files)) {
      const path = join(folder, 'src', file)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, `${imports}\nexport const here = true\nexport type Here = boolean\n`)
    }
    const {modules, offences} = await cruiseHouse(folder)
    expect(modules).toBeGreaterThanOrEqual(Object.keys(files).length)
    return offences
  }

  it.each([
    ['scenarios', 'machines'],
    ['machines', 'records'],
    ['records', 'odds'],
    ['odds', 'session'],
    ['session', 'delivery'],
    ['delivery', 'scenes'],
    ['scenes', 'rooms'],
    ['rooms', 'scenes'],
    ['rooms', 'cli'],
    ['delivery', 'rooms'],
    ['cli', 'class'],
    ['class', 'rooms'],
  ])('where %s imports %s', patience, async (from, to) => {
    const offences = await offencesOf({
      [`${from}/a.ts`]: `import {here} from '../${to}/b.ts'\nconsole.log(here)`,
      [`${to}/b.ts`]: '',
    })
    expect(offences).toEqual([`${from}-imports-left: src/${from}/a.ts → src/${to}/b.ts`])
  })

  it('where only a type is imported to the right', patience, async () => {
    const offences = await offencesOf({
      'machines/a.ts': `import type {Here} from '../odds/b.ts'\nexport const x: Here = true`,
      'odds/b.ts': '',
    })
    expect(offences).toEqual(['machines-imports-left: src/machines/a.ts → src/odds/b.ts'])
  })

  it('where the import is put off until it is needed', patience, async () => {
    const offences = await offencesOf({
      'session/a.ts': `export const later = () => import('../scenes/b.ts')`,
      'scenes/b.ts': '',
    })
    expect(offences).toEqual(['session-imports-left: src/session/a.ts → src/scenes/b.ts'])
  })

  it('where anything imports the wiring', patience, async () => {
    const offences = await offencesOf({
      'rooms/a.tsx': `import {here} from '../main.ts'\nconsole.log(here)`,
      'main.ts': '',
    })
    expect(offences).toEqual(['rooms-imports-left: src/rooms/a.tsx → src/main.ts'])
  })

  it('where words name a type of the session', patience, async () => {
    const offences = await offencesOf({
      'words/a.ts': `import type {Here} from '../session/b.ts'\nexport const x: Here = true`,
      'session/b.ts': '',
    })
    expect(offences).toEqual(['words-imports-left: src/words/a.ts → src/session/b.ts'])
  })

  it.each([
    ['result.ts', './hash.ts'],
    ['hash.ts', './words/b.ts'],
  ])('where %s imports anything', patience, async (file, other) => {
    const offences = await offencesOf({
      [file]: `import {here} from '${other}'\nconsole.log(here)`,
      [other.slice(2)]: '',
    })
    expect(offences).toEqual([
      `result-and-hash-import-nothing: src/${file} → src/${other.slice(2)}`,
    ])
  })

  it.each([
    ['rooms/a.tsx', 'phaser', 'phaser-in-scenes'],
    ['scenes/a.ts', 'd3-geo', 'world-in-the-atlas'],
    ['rooms/a.tsx', 'world-atlas/countries-50m.json', 'world-in-the-atlas'],
    ['rooms/a.tsx', 'xstate', 'xstate-in-charts'],
    ['records/a.ts', 'xstate/graph', 'xstate-in-charts'],
    ['machines/a.ts', 'zod', 'zod-where-files-are-read'],
    ['session/a.ts', 'zod/mini', 'zod-where-files-are-read'],
    ['cli/a.ts', 'yaml', 'yaml-where-files-are-read'],
    ['rooms/a.tsx', '@dagrejs/dagre', 'dagre-where-maps-are-laid-out'],
    ['session/a.ts', 'node:fs', 'node-outside-the-page'],
    ['main.ts', 'fs', 'node-outside-the-page'],
  ])('where %s imports %s', patience, async (file, target, rule) => {
    const offences = await offencesOf({[file]: `import * as it from '${target}'\nconsole.log(it)`})
    expect(offences).toHaveLength(1)
    expect(offences[0]).toMatch(new RegExp(`^${rule}: src/${file} → `))
  })

  it('but not where each package is at home', patience, async () => {
    const offences = await offencesOf({
      'scenes/a.ts': `import * as it from 'phaser'\nconsole.log(it)`,
      'scenes/atlas/a.ts': `import * as it from 'd3-geo'\nconsole.log(it)`,
      'odds/a.ts': `import * as it from 'xstate'\nconsole.log(it)`,
      'records/a.ts': `import * as it from 'zod/mini'\nconsole.log(it)`,
      'scenarios/a.ts': `import * as it from 'yaml'\nconsole.log(it)`,
      'cli/a.ts': `import * as it from 'node:fs'\nconsole.log(it)`,
    })
    expect(offences).toEqual([])
  })

  it('where modules import one another in a ring', patience, async () => {
    const offences = await offencesOf({
      'odds/a.ts': `import {here} from './b.ts'\nconsole.log(here)`,
      'odds/b.ts': `import {here as there} from './a.ts'\nconsole.log(there)`,
    })
    expect(offences.some(offence => offence.startsWith('no-cycles'))).toBe(true)
  })

  it('but not where only a type closes the ring', patience, async () => {
    const offences = await offencesOf({
      'odds/a.ts': `import {here} from './b.ts'\nconsole.log(here)`,
      'odds/b.ts': `import type {Here} from './a.ts'\nexport const x: Here = true`,
    })
    expect(offences).toEqual([])
  })
})
