import {expect, test} from 'vitest'
import {applyEdits} from '../../src/drafts/edits.ts'

test('edits count in the text as it was, in whatever order they come', () => {
  const edits = [
    {from: 6, to: 11, insert: 'neighbour'},
    {from: 0, to: 0, insert: '# '},
    {from: 5, to: 6, insert: ', '},
  ]
  expect(applyEdits('hello world', edits)).toBe('# hello, neighbour')
})

test('edits that overlap are a mistake of ours', () => {
  const overlapping = [
    {from: 0, to: 4, insert: ''},
    {from: 3, to: 5, insert: ''},
  ]
  expect(() => applyEdits('hello', overlapping)).toThrow(RangeError)
  expect(() => applyEdits('hello', [{from: 4, to: 9, insert: ''}])).toThrow(RangeError)
})
