import {describe, expect, it} from 'vitest'
import {
  CONCEPT_CONSTRUCTS,
  SOURCE_CONSTRUCTS,
  type TestItem,
} from '../../src/words/handouts-test.ts'
import {formA} from '../../src/words/handouts-test-a.ts'
import {formB} from '../../src/words/handouts-test-b.ts'

const FORMS = [
  ['A', formA],
  ['B', formB],
] as const
const wordsOf = (text: string) => text.split(/\s+/).length
const wholeOf = ({text, ask, answers}: TestItem) => [text, ask, ...answers].join(' ')

describe('the two forms of the test', () => {
  it.each(FORMS)('ask for the same in the same order: form %s', (_, form) => {
    expect(form.map(({construct}) => construct)).toEqual([
      ...SOURCE_CONSTRUCTS,
      ...CONCEPT_CONSTRUCTS,
    ])
  })

  it('ask each question in the same words', () => {
    const plain = (item: TestItem) => item.ask.replace('letter', 'note')
    expect(formA.map(plain)).toEqual(formB.map(plain))
  })

  it('take equally long to read, item by item', () => {
    for (const [index, one] of formA.entries()) {
      const other = formB[index]
      const ratio = wordsOf(wholeOf(one)) / wordsOf(other ? wholeOf(other) : '')
      expect([one.construct, ratio > 0.85 && ratio < 1.18]).toEqual([one.construct, true])
    }
  })

  it('put no right answer in the same place as the other form does', () => {
    expect(formA.filter((item, index) => item.right === formB[index]?.right)).toEqual([])
  })

  it.each(FORMS)('cannot be passed by ticking one letter: form %s', (_, form) => {
    const counts = [0, 1, 2, 3].map(place => form.filter(({right}) => right === place).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...counts)).toBeLessThanOrEqual(4)
  })

  it.each(FORMS)('cannot be passed by ticking the longest answer: form %s', (_, form) => {
    const longest = form.filter(({answers, right}) => {
      const lengths = answers.map(answer => answer.length)
      return lengths[right] === Math.max(...lengths)
    })
    expect(longest.length).toBeLessThanOrEqual(4)
  })

  it.each(FORMS)('give every answer once: form %s', (_, form) => {
    for (const {answers} of form) expect(new Set(answers).size).toBe(4)
  })
})
