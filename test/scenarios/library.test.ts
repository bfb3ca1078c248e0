import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {readScenario} from '../../src/scenarios/read.ts'
import {longestPath, proseOf, readingOf} from '../../src/scenarios/reading.ts'

const FOLDER = new URL('../../src/scenarios/library/', import.meta.url)
const files = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'))
const catalogue = loadCatalogue()

it('holds scenarios', () => expect(files).toContain('january-strikes.yaml'))

describe.each(files)('%s', file => {
  const {scenario, problems} = readScenario(readFileSync(new URL(file, FOLDER), 'utf8'), catalogue)

  it('has no problem', () => expect(problems).toEqual([]))

  it('reads at grade 8 to 10', () => {
    const {grade} = readingOf(scenario ? proseOf(scenario) : [])
    expect(grade).toBeGreaterThanOrEqual(8)
    expect(grade).toBeLessThanOrEqual(10)
  })

  it('asks no seat to read more than 2,000 words on its longest path', () => {
    for (const seat of Object.keys(scenario?.seats ?? {})) {
      expect(scenario && longestPath(scenario, seat), seat).toBeLessThanOrEqual(2000)
    }
  })
})
