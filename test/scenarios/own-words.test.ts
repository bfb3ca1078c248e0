import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {sharedRuns} from '../../src/scenarios/own-words.ts'

const source = 'On the hill an old miller counts his sacks, and the crows count them after him.'

describe('shared runs', () => {
  it('finds a run of seven words and where it begins', () => {
    const ours = 'We say: an old miller counts his sacks, and then stop.'
    expect(sharedRuns(ours, source, [])).toEqual([
      {words: 'an old miller counts his sacks and', at: 8},
    ])
  })

  it('lets six words pass', () => {
    expect(sharedRuns('an old miller counts his sacks, then', source, [])).toEqual([])
  })

  it('reports a longer run once and whole', () => {
    const [run, ...rest] = sharedRuns(source, source, [])
    expect(rest).toEqual([])
    expect(run?.words.split(' ')).toHaveLength(16)
  })

  it('is not misled by case, quotes, punctuation and line ends', () => {
    const typed = "The miller's “sacks” don't reach the hill-top, he says."
    const changed = 'THE MILLER’S SACKS: don’t\n * reach the hill top; he says'
    expect(sharedRuns(changed, typed, [])).toHaveLength(1)
    expect(
      sharedRuns("- 'the miller''s sacks don\\'t reach\\nthe hill top'", typed, []),
    ).toHaveLength(1)
  })

  it('looks through citation marks and bare tags', () => {
    const ours = 'an old [H1] miller <b>counts</b> his sacks [H2], and so on'
    expect(sharedRuns(ours, source, [])).toHaveLength(1)
  })

  it('excuses a run within an anchor', () => {
    const anchors = ['the crows count them after him']
    expect(sharedRuns('So "the crows count them after him".', source, anchors, 6)).toEqual([])
    expect(sharedRuns('So "the crows count them after him".', source, [], 6)).toHaveLength(1)
  })

  it('breaks a run at an anchor', () => {
    const ours = 'an old miller counts his sacks and'
    expect(sharedRuns(ours, source, ['miller counts'])).toEqual([])
  })

  it('does not excuse part of an anchor', () => {
    const ours = 'an old miller counts his sacks and'
    expect(sharedRuns(ours, source, ['miller counts grain'])).toHaveLength(1)
  })

  it('has nothing to say about short texts', () => {
    expect(sharedRuns('', source, [])).toEqual([])
    expect(sharedRuns(source, 'an old miller', [])).toEqual([])
  })
})

const folder = process.env.DEMARCHE_SOURCES
const hasPack = folder !== undefined && existsSync(folder)
const why = hasPack ? '' : ' (skipped: DEMARCHE_SOURCES names no folder with the reading pack)'

describe(`the words of this project${why}`, () => {
  it.skipIf(!hasPack)(
    'share no run of seven with a source',
    () => {
      const pack = folder ?? ''
      const texts = readdirSync(pack)
        .filter(name => name.endsWith('.txt'))
        .map(name => readFileSync(join(pack, name), 'utf8'))
      const anchors = loadCatalogue().documents.flatMap(({passages}) =>
        passages.flatMap(({anchor}) => anchor ?? []),
      )
      const files = projectFiles()
      expect(texts.length).toBeGreaterThanOrEqual(5)
      expect(files).toContain('src/scenarios/documents/doubts.yaml')

      const shared = files.flatMap(file => {
        const ours = readFileSync(join(root, file), 'utf8')
        return texts.flatMap(text =>
          sharedRuns(ours, text, anchors).map(
            run => `${file}:${lineOf(ours, run.at)}: ${run.words}`,
          ),
        )
      })
      expect(shared).toEqual([])
    },
    30_000,
  )
})

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every text file of the project that git tracks or would track, apart from generated ones. */
function projectFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return listed
    .split('\0')
    .filter(name => /\.(?:md|ya?ml|ts|tsx|html|json)$/.test(name))
    .filter(name => name !== 'package-lock.json' && !name.startsWith('schema/'))
    .filter(name => existsSync(join(root, name)))
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length
