import {expect, it} from 'vitest'
import {memoryStore} from '../../src/session/memory-store.ts'
import {partOfStore} from '../../src/session/part-of-store.ts'
import {runStore} from '../../src/session/run-store.ts'

it('keeps the texts of two files of one machine apart', () => {
  const whole = memoryStore()
  whole.setItem('demarche/run/of-a-site', 'mine')
  const [one, other] = ['a/', 'b/'].map(prefix => partOfStore(whole, prefix))
  one?.setItem('run', '1')
  other?.setItem('run', '2')
  other?.setItem('more', '3')
  expect([one?.getItem('run'), other?.getItem('run')]).toEqual(['1', '2'])
  expect([one?.length, other?.length]).toEqual([1, 2])
  expect([other?.key(0), other?.key(1), other?.key(2)]).toEqual(['run', 'more', null])
  expect(one && runStore(one).texts()).toEqual([])
  one?.removeItem('run')
  expect(other?.getItem('run')).toBe('2')
  expect(whole.getItem('demarche/run/of-a-site')).toBe('mine')
})
