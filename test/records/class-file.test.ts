import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {type ClassFile, readClass, writeClass} from '../../src/records/class-file.ts'
import {begin} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import {january} from '../january.ts'

const play = begin(prepare(january), {
  ...{held: ['pakistan'], rival: 'documented', dice: {seed: 1}},
  rules: {audienceGate: 'on', deterrence: 'off'},
})
const file: ClassFile = {
  ...{demarche: 'class', version: 1, name: 'Period 3', seed: 7, each: false},
  plays: [
    {code: '400QKDHMWR0000000CDXZP8', again: 0, group: ''},
    {record: recordOf(play), again: 2, group: 'A'},
  ],
  roads: [{play: 0, step: 1, option: 'summon'}],
}

describe('a class file', () => {
  it('reads as it was written', () => {
    expect(readClass(writeClass(file))).toEqual({ok: true, value: file})
  })

  it.each([
    ['', 'class/not-json'],
    ['{"demarche":"record"}', 'class/not-a-class'],
    ['{"demarche":"class","version":2}', 'class/other-version'],
    ['{"demarche":"class","version":1}', 'class/field'],
  ])('%s is refused as %s', (text, code) => {
    const read = readClass(text)
    expect(read.ok ? [] : [...new Set(read.error.map(each => each.code))]).toEqual([code])
  })

  it('is damaged, and no more, where a record in it is deeper than can be written', () => {
    const deep = '['.repeat(400_000) + ']'.repeat(400_000)
    const plays = [{record: '@', again: 0, group: ''}]
    const read = readClass(JSON.stringify({...file, plays}).replace('"@"', deep))
    expect(read).toEqual({ok: false, error: [{code: 'class/field', path: 'plays.0'}]})
  })

  it('names every place that is damaged', () => {
    const [first] = file.plays
    const damaged = {
      ...file,
      seed: -1,
      plays: [first, {again: 0, group: ''}, {...first, again: 'x'}],
    }
    const read = readClass(JSON.stringify(damaged))
    expect(read.ok ? [] : read.error.map(({path}) => path)).toEqual(['seed', 'plays.2.again'])
    const empty = readClass(JSON.stringify({...file, plays: [first, {again: 0, group: ''}]}))
    expect(empty.ok ? [] : empty.error.map(({path}) => path)).toEqual(['plays.1'])
  })
})
