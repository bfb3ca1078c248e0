import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {LANGUAGES} from '../../build/languages.ts'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

/** Word modules that word nothing themselves, or whose words only English ones use. */
const WORDLESS = ['count.ts', 'ladders.ts', 'lesson.ts', 'moved.ts', 'stage.ts', 'status.ts']

/** Texts that are the same in every language, by module and path. */
const SAME = [
  /^closing\.ts closing\.mark$/,
  /^drawer\.ts drawerWords\.arrows\./,
  /^en\.ts en\.name$/,
  /^en\.ts en\.qr\.open$/,
  /^clock\.ts clockWords\.left$/,
  /^language\.ts language\.(figure|site)$/,
  // Years are written in Latin digits in Urdu.
  /^glossary\.ts glossary\.thinker\.\d\.1$/,
  /^lands\.ts landName$/,
]

/** Every module that the desk comes to, at once or later, in the build for a language. */
function reached(language: string): readonly string[] {
  const known = new Set<string>()
  const ahead = [join(SOURCE, 'main.tsx')]
  for (let file = ahead.pop(); file; file = ahead.pop()) {
    if (known.has(file)) continue
    known.add(file)
    const source = readFileSync(file, 'utf8')
    const imports = source.matchAll(
      /(?:^import (?!type )(?:[^'"]*? from )?|^export [^'"]*? from |import\()['"](\.[^'"]+\.tsx?)['"]/gm,
    )
    for (const [, path = ''] of imports) {
      const found = resolve(dirname(file), path)
      const edition = join(dirname(found), language, found.slice(dirname(found).length + 1))
      ahead.push(existsSync(edition) ? edition : found)
    }
  }
  return [...known].map(file => relative(join(SOURCE, 'words'), file)).filter(isWords)
}
const isWords = (file: string) => !file.startsWith('..')

const english = reached('en')

describe.each(LANGUAGES)('the words of the desk in %s', language => {
  const editions = readdirSync(join(SOURCE, 'words', language))

  it('are an edition of each module that words anything', () => {
    expect(english.length).toBeGreaterThan(20)
    const own = reached(language)
      .filter(file => !file.startsWith(`${language}/`))
      .filter(file => !['isolate.ts', ...WORDLESS].includes(file))
    expect(own).toEqual([])
    const translated = english.filter(file => !WORDLESS.includes(file))
    expect(editions).toEqual(expect.arrayContaining(translated))
  })

  it.each(english.filter(file => !WORDLESS.includes(file)))(
    'have the keys and parameters of %s, and another text',
    async file => {
      const [ours, theirs] = await Promise.all([
        import(join(SOURCE, 'words', file)),
        import(join(SOURCE, 'words', language, file)),
      ])
      const lacks = differences({...ours}, {...theirs}, file)
      expect(lacks.filter(line => !SAME.some(same => same.test(line)))).toEqual([])
    },
  )
})

/** A line for each place at which a translation lacks a key, has another kind, or says the same. */
function differences(ours: unknown, theirs: unknown, file: string, path = ''): readonly string[] {
  const here = `${file} ${path}`
  if (typeof ours !== typeof theirs) return [`${here} is no ${typeof ours}`]
  if (typeof ours === 'string') return ours === theirs ? [here] : []
  if (typeof ours === 'function' && typeof theirs === 'function') {
    if (theirs.length > ours.length) return [`${here} takes ${theirs.length} arguments`]
    return isAlike(ours as Say, theirs as Say) ? [here] : []
  }
  if (typeof ours !== 'object' || ours === null || theirs === null) return []
  const keys = (value: object) => Object.keys(value).sort().join()
  if (keys(ours) !== keys(theirs as object)) return [`${here} has other keys`]
  return Object.entries(ours).flatMap(([key, each]) =>
    differences(
      each,
      (theirs as Record<string, unknown>)[key],
      file,
      path === '' ? key : `${path}.${key}`,
    ),
  )
}

type Say = (...given: readonly unknown[]) => unknown

/** Whether two functions say the same of examples; what is given is a number, a text, a list or a naming function. */
function isAlike(ours: Say, theirs: Say): boolean {
  const said = (say: Say, example: unknown) => {
    try {
      return JSON.stringify(say(example, example, example, example))
    } catch {
      return undefined
    }
  }
  return [1, 2, 'Ab', ['Ab', 'Cd'], () => 'Ab', 'rival'].some(example => {
    const one = said(ours, example)
    return one !== undefined && one === said(theirs, example)
  })
}
