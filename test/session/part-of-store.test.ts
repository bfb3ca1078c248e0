import {expect, it} from 'vitest'
import {partOfStore} from '../../src/session/part-of-store.ts'
import {runStore, type TextStore} from '../../src/session/run-store.ts'

function memory(): TextStore & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
    key: index => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size
    },
  }
}

it('keeps the texts of two files of one machine apart', () => {
  const whole = memory()
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
  expect(whole.texts.get('demarche/run/of-a-site')).toBe('mine')
})
