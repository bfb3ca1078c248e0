import {describe, expect, it} from 'vitest'
import type {Draft, Version} from '../../src/session/drafts.ts'
import {draftsIn, versionsIn, withVersion} from '../../src/session/kept-drafts.ts'

const draft: Draft = {id: 'one', name: 'one.yaml', text: 'a: b', at: 1, rev: 1, saved: null}
const version: Version = {at: 1, why: 'pause', text: 'a: b'}

describe('what a browser kept of drafts', () => {
  it.each([
    ['nothing', null],
    ['a number', 5],
    ['of another name', {...draft, id: 'other'}],
    ['without a text', {...draft, text: undefined}],
    ['whose text is none', {...draft, text: 5}],
    ['whose revision is none', {...draft, rev: '1'}],
  ])('is counted as unread where it is %s', (_, kept) => {
    const entries = [
      ['one', kept],
      ['two', {...draft, id: 'two'}],
    ] as const
    expect(draftsIn(entries)).toEqual({drafts: [{...draft, id: 'two'}], unread: 1})
  })
})

describe('versions of a draft', () => {
  it('are those that can be read', () => {
    expect(versionsIn([null, version, {at: 1, text: 5}, 'abc'])).toEqual([version])
    for (const kept of [undefined, null, 'abc', 5, {at: 1}]) expect(versionsIn(kept)).toEqual([])
  })

  it('take one more, unless it is the newest already', () => {
    expect(withVersion(undefined, version)).toEqual([version])
    expect(withVersion([version], version)).toEqual([version])
    const next = {...version, text: 'a: c'}
    expect(withVersion([null, version], next)).toEqual([next, null, version])
  })

  it('leave what is no list of versions as it is', () => {
    for (const kept of ['abc', {at: 1}, 5]) expect(withVersion(kept, version)).toEqual(kept)
  })
})
