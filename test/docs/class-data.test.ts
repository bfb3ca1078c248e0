import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {dictionary} from '../../src/words/hand-in.ts'

const page = readFileSync(new URL('../../docs/class-data.md', import.meta.url), 'utf8')

/** The rows of the table under a heading, without its head. */
const tableUnder = (heading: string) =>
  (page.split(`\n## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter(line => line.startsWith('| `'))

describe('the page of the data', () => {
  it.each([
    ['One decision', dictionary().decisions],
    ['One play', dictionary().plays],
  ])('has the dictionary under "%s"', (heading, fields) => {
    expect(fields.length).toBeGreaterThan(20)
    expect(tableUnder(heading)).toEqual(
      fields.map(
        ({name, type, unit, range, meaning}) =>
          `| \`${name}\` | ${type} | ${unit} | ${range} | ${meaning} |`,
      ),
    )
  })
})
