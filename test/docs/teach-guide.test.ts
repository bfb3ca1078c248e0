import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const guide = readFileSync(`${ROOT}docs/teach-with-it.md`, 'utf8')

it('names each crisis with the id that the terminal knows it by', () => {
  const rows = scenariosIn(ROOT).map(({title, id}) => `| ${title} | \`${id}\` |`)
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter(row => !guide.includes(row))).toEqual([])
})
