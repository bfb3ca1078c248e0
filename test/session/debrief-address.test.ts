import fc from 'fast-check'
import {expect, it} from 'vitest'
import {classAddress, momentAddress, readAddress} from '../../src/session/debrief-address.ts'

const NOTHING = {code: '', moment: '', class: '', turn: ''}

it('asks nothing where nothing stands behind the number sign', () => {
  expect(readAddress('')).toEqual(NOTHING)
  expect(readAddress('#')).toEqual(NOTHING)
})

it('reads a code alone, and with a moment', () => {
  expect(readAddress('#4ABC')).toEqual({...NOTHING, code: '4ABC'})
  expect(readAddress('#4ABC@answer')).toEqual({...NOTHING, code: '4ABC', moment: 'answer'})
  expect(readAddress('#4ABC%40answer')).toEqual({...NOTHING, code: '4ABC', moment: 'answer'})
})

it('gives an address that was cut in two as it stands', () => {
  expect(readAddress('#%E0%A4%A').code).toBe('%E0%A4%A')
})

it('writes what it reads', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/)
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{4,32}$/), id, id, (code, moment, name) => {
      expect(readAddress(momentAddress(code, moment))).toEqual({...NOTHING, code, moment})
      expect(readAddress(classAddress(name, moment))).toEqual({
        ...{...NOTHING, class: name, turn: moment},
      })
      expect(readAddress(classAddress(name, ''))).toEqual({...NOTHING, class: name})
    }),
  )
})
