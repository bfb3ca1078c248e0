import {describe, expect, it} from 'vitest'
import {classLooks, FIRST_LOOK} from '../../src/session/class-look.ts'
import {started, withMore} from '../../src/session/class-timer.ts'
import {memoryStore} from '../../src/session/memory-store.ts'

const HOUR = 3_600_000

const look = {
  tab: 'ladders',
  choice: {scenario: 'january-strikes', seat: 'iran', group: undefined},
  shown: 3,
  isMerged: true,
  isLeading: true,
  timer: withMore(started(FIRST_LOOK.timer, HOUR)),
}

describe('how a class was last looked at', () => {
  it('comes back as it was, each class for itself', () => {
    const looks = classLooks(memoryStore())
    looks.keep('a', look)
    expect(looks.read('a', HOUR + 60_000)).toEqual(look)
    expect(looks.read('b', HOUR)).toEqual(FIRST_LOOK)
    looks.forget('a')
    expect(looks.read('a', HOUR)).toEqual(FIRST_LOOK)
  })

  it('lets a clock rest that nobody stopped for hours, or that comes from the future', () => {
    const looks = classLooks(memoryStore())
    looks.keep('a', look)
    for (const now of [4 * HOUR, 0]) {
      expect(looks.read('a', now).timer).toEqual({...look.timer, since: undefined})
    }
  })

  it.each([
    '{',
    'null',
    '[]',
    '"x"',
    '{"tab":7,"choice":4,"shown":-1,"isMerged":"yes","isLeading":1,"timer":{"phase":"x","spent":[],"since":"1"}}',
    '{"timer":{"spent":{"analysis":-5},"added":{"analysis":1e400}}}',
  ])('is as at first where %s stands in its place', text => {
    const store = memoryStore()
    store.setItem('demarche/class-look/a', text)
    expect(classLooks(store).read('a', HOUR)).toEqual(FIRST_LOOK)
  })

  it('is forgotten where the browser refuses, and nothing breaks', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    const looks = classLooks({
      ...memoryStore(),
      getItem: refuse,
      setItem: refuse,
      removeItem: refuse,
    })
    looks.keep('a', look)
    looks.forget('a')
    expect(looks.read('a', HOUR)).toEqual(FIRST_LOOK)
    expect(classLooks(undefined).read('a', HOUR)).toEqual(FIRST_LOOK)
  })
})
