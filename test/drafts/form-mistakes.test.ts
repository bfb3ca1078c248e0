import fc from 'fast-check'
import {expect, it} from 'vitest'
import {formMistakes} from '../../src/drafts/form-mistakes.ts'
import {skeleton} from '../../src/drafts/skeleton.ts'
import {readScenario} from '../../src/scenarios/read.ts'

const seats = [
  {name: 'Office of Arle', short: 'Arle'},
  {name: 'Council of Bruk', short: 'Bruk'},
]
const FORM = {title: 'A well', minutes: 15, turns: 4, seats, opening: 'The well is dry.'}

it('finds nothing in a form that is filled in', () => {
  expect(formMistakes(FORM)).toEqual(new Map())
})

it.each([
  [{title: ' '}, 'title', {code: 'missing'}],
  [{title: 'a'.repeat(201)}, 'title', {code: 'too-long', length: 201, most: 200}],
  [{title: 'As in [R11]'}, 'title', {code: 'cites'}],
  [{opening: 'word '.repeat(61)}, 'opening', {code: 'too-many-words', words: 61, most: 60}],
  [{minutes: Number.NaN}, 'minutes', {code: 'outside', least: 5, most: 120}],
  [{turns: 9}, 'turns', {code: 'outside', least: 3, most: 8}],
  [{seats: [seats[0], {name: '', short: 'arle '}]}, 'seat-1-name', {code: 'missing'}],
  [{seats: [seats[0], {name: 'b', short: 'arle '}]}, 'seat-1-short', {code: 'same'}],
  [{rungs: {trust: ['', 'a'.repeat(201)]}}, 'trust-1', {code: 'too-long', length: 201, most: 200}],
])('finds %j', (change, field, mistake) => {
  const form = {...FORM, ...change} as Parameters<typeof formMistakes>[0]
  expect([...formMistakes(form)][0]).toEqual([field, mistake])
})

it('leaves nothing that the file would not say as it was typed', () => {
  const text = fc.string({unit: 'grapheme', minLength: 1})
  fc.assert(
    fc.property(text, text, (title, opening) => {
      const form = {...FORM, title, opening}
      fc.pre(formMistakes(form).size === 0)
      const {scenario} = readScenario(skeleton(form), {documents: [], doubts: []})
      expect(scenario).toMatchObject({title: title.trim(), summary: opening.trim()})
      expect(scenario?.turns[0]?.brief).toBe(
        opening.trim().length > 600 ? expect.anything() : opening.trim(),
      )
    }),
    {numRuns: 60},
  )
})
