import {describe, expect, it} from 'vitest'
import {type Api, type Frame, findApi} from '../../../src/delivery/scorm/find-api.ts'

const API = {} as Api
type Window = {-readonly [key in keyof Frame]: Frame[key]}

/** The innermost of some windows in one another, the outermost of which has what is given. */
function inside(depth: number, outermost: Partial<Frame>): Frame {
  const top: Window = {parent: null, ...outermost}
  top.parent = top
  return Array.from({length: depth}).reduce<Frame>(parent => ({parent}), top)
}

describe('the LMS is found', () => {
  it.each([0, 1, 3, 7])('%d windows above', depth => {
    expect(findApi(inside(depth, {API}))).toBe(API)
  })

  it('in the window that opened this one, and above that', () => {
    expect(findApi({parent: null, opener: inside(0, {API})})).toBe(API)
    expect(findApi({parent: null, opener: inside(4, {API})})).toBe(API)
  })

  it('in the window that opened the one around this', () => {
    expect(findApi(inside(2, {opener: inside(1, {API})}))).toBe(API)
  })

  it('first where it is nearest', () => {
    const far = {} as Api
    expect(findApi({parent: {parent: null, API}, opener: {parent: null, API: far}})).toBe(API)
  })
})

describe('no LMS is found', () => {
  it('where there is none', () => {
    expect(findApi(inside(0, {}))).toBeUndefined()
    expect(findApi(inside(3, {API: null, opener: null}))).toBeUndefined()
  })

  it('further above than the specification looks', () => {
    expect(findApi(inside(8, {API}))).toBeUndefined()
  })

  it('where another site keeps its windows to itself', () => {
    const closed: Frame = {
      parent: null,
      get API(): Api {
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    }
    expect(findApi({parent: closed, opener: null})).toBeUndefined()
    expect(findApi({parent: null, opener: closed})).toBeUndefined()
  })
})
