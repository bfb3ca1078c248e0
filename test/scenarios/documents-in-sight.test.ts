import {expect, test} from 'vitest'
import {passageTexts} from '../../src/cli/passage-texts.ts'
import {CATALOGUE, changed, codesOf, readHarbour} from './harbour.ts'

/** The harbour, whose own letters have the letter of a bundled document that it does not list. */
const covering = changed('letter: H', 'letter: C').replace(/\bH(\d)\b/g, 'C$1')

test('a scenario’s own document wins over a bundled one of the same letter', () => {
  const {scenario} = readHarbour(covering)
  if (!scenario) throw new Error('It cannot be read.')
  const texts = passageTexts(scenario, CATALOGUE)
  expect(texts('C2')).toMatch(/^\[C2\] Letters between/)
  expect(texts('T1')).toMatch(/^\[T1\] An invented table/)
  expect(texts('C1')).not.toMatch('invented')
})

test('a mark of a passage that only the covered document has is unknown', () => {
  const alone = covering
    .replace('      - id: C1\n        furniture: true\n', '')
    .replace('[C2]', '[C1]')
  expect(codesOf(alone).map(code => code.split(' ')[0])).toEqual([
    'scenario/bundled-letter',
    'scenario/unknown-passage',
  ])
})
