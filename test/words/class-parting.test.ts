import {expect, it} from 'vitest'
import {comparePlays} from '../../src/records/compare.ts'
import {courseOf, type Play} from '../../src/records/play.ts'
import {wordNeeds} from '../../src/words/class-needs.ts'
import {type Named, wordComparison} from '../../src/words/class-parting.ts'
import {january} from '../january.ts'
import {played, SETUP} from '../records/any-play.ts'

const told = (one: Play, other: Play, documents = false) => {
  const named = (name: string, {steps}: Play, isDocuments = false): Named => ({
    ...{name, steps, isDocuments},
  })
  return wordComparison(
    comparePlays(courseOf(one), courseOf(other)),
    january,
    named('Amber Wren', one),
    named(documents ? 'the path of the documents' : 'Lunar Swift', other, documents),
    () => ({seats: 'Pakistan'}),
  )
}
const first = played(['protest', 'recall', 'strike'])

it('says that two plays are alike', () => {
  expect(told(first, first)).toEqual([
    'Both ordered the same at every turn.',
    'The ladders never part as far as both go.',
  ])
})

it('names the first other order, and the rule that made it matter on each side', () => {
  expect(told(first, played(['protest', 'inquiry', 'strike']))).toMatchInlineSnapshot(`
    [
      "They part at “Diplomatic measures”: Amber Wren took “Recall the ambassador”, Lunar Swift took “Offer a joint inquiry”.",
      "The ladders part at “Diplomatic measures”: for Amber Wren, Diplomatic went from protest to contacts limited (order: the order of Pakistan); for Lunar Swift, Trust went from working to warm (order: the order of Pakistan).",
    ]
  `)
})

it('says where one play goes on alone', () => {
  const shorter = played(['protest', 'recall'])
  const [sentence] = told(first, shorter)
  expect(sentence).toBe(
    'They are alike up to “Answer by force?”, where only Amber Wren goes on and Lunar Swift has ended.',
  )
  expect(told(first, shorter, true)[0]).toBe(
    'They are alike up to “Answer by force?”; from there on the documents tell no path, and Amber Wren goes on.',
  )
})

it('says what two plays were begun with that differs, but not of the documents', () => {
  const dice = played(['protest'], {...SETUP, dice: {fixed: 6}})
  expect(told(played(['protest'], {...SETUP, dice: {fixed: 3}}), dice)[0]).toBe(
    'They were not begun alike: other dice.',
  )
  expect(told(played(['protest'], {...SETUP, dice: {fixed: 3}}), dice, true)[0]).toBe(
    'Both ordered the same at every turn.',
  )
})

it.each([
  ['mechanism && !wide && trust >= 3', 'mechanism and not wide and Trust at least 3'],
  ['!(report_due || military == 4)', 'not (report due or Military at 4)'],
  ['audience != 2', 'Audience not at 2'],
])('words what an option needs: %s', (condition, words) => {
  expect(wordNeeds(condition, january)).toBe(words)
})
