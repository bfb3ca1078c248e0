import {expect, it} from 'vitest'
import {titleIn} from '../../src/drafts/title-in.ts'

it.each([
  ['demarche: 1\ntitle: The ferry\n', 'The ferry'],
  ['title: "The \\"old\\" ferry: one"  # mine\r\n', 'The "old" ferry: one'],
  ["title: 'The ferry''s bell'", "The ferry's bell"],
  ['title: A boat # not yet\nturns: [', 'A boat'],
  ['turns:\n  - title: Not this\n', undefined],
  ['title:\nsummary: x\n', undefined],
  ['title: ""\n', undefined],
])('finds the title in %j', (text, title) => {
  expect(titleIn(text)).toBe(title)
})
