import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {explore} from '../../src/odds/explore.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {codeOf, readCode} from '../../src/records/code.ts'
import {begin, endingId, isHeld, order, playRival, waiting} from '../../src/records/play.ts'
import {readRecord} from '../../src/records/read.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {replay} from '../../src/records/replay.ts'
import {january, RECORD_PATH} from '../january.ts'
import {freeNames} from './free-names.ts'

const CORE = ['scenarios', 'machines', 'records', 'odds', 'drafts', 'delivery']

/** All that the core may take from the world: the language itself, without its clock and its dice. */
const LANGUAGE = [
  ...['undefined', 'NaN', 'Infinity', 'BigInt', 'Boolean', 'Number', 'String', 'Symbol', 'Object'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'JSON', 'RegExp', 'Reflect', 'Promise', 'Error'],
  ...['RangeError', 'SyntaxError', 'TypeError', 'DataView', 'Float64Array', 'Uint8Array'],
  ...['Math.abs', 'Math.ceil', 'Math.floor', 'Math.imul', 'Math.max', 'Math.min', 'Math.round'],
]

describe('the source of the core', () => {
  const house = fileURLToPath(new URL('../../src', import.meta.url))
  const files = CORE.flatMap(room =>
    readdirSync(join(house, room), {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts'))
      .map(file => `${room}/${file}`),
  )

  it('is read', () => {
    expect(files.length).toBeGreaterThan(30)
  })

  it('takes nothing from the world but the language', () => {
    const sources = Object.fromEntries(
      files.map(file => [file, readFileSync(join(house, file), 'utf8')]),
    )
    const strange = freeNames(sources).filter(({name}) => !LANGUAGE.includes(name))
    expect(strange.map(({file, line, name}) => `${file}:${line} ${name}`)).toEqual([])
  })
})

describe('a free name', () => {
  const found = (text: string) => freeNames({'a.ts': text}).map(({name}) => name)

  it.each([
    ['const roll = Math.random()', ['Math.random']],
    ['const {random} = Math', ['Math']],
    ['const now = Date.now()', ['Date']],
    ['const now = new Date()', ['Date']],
    ['console.log(1)', ['console']],
    ['const x = {document}', ['document']],
    ["if (typeof window !== 'undefined') x = 1\nlet x = 2", ['window']],
    ['globalThis.setTimeout(() => 1)', ['globalThis']],
    ['const f = () => fetch(process.argv[2])', ['fetch', 'process']],
    ['export const a = (document: string) => document\nexport const b = document', ['document']],
  ])('is found in %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each([
    '// console.log(Date.now())',
    "const text = 'window.document'",
    'export const title = (document: {title: string}) => document.title',
    "import {fetch} from './b.ts'\nfetch()",
    'const {document} = passage(1)\nfunction passage(n: number) { return {document: n} }',
    'const scenario = {document: 1}\nscenario.document',
    'export type Kept = {date: Date; window: Window}',
  ])('is not found in %s', text => {
    expect(found(text)).toEqual([])
  })
})

describe('the core at work', () => {
  const restore: (() => void)[] = []
  afterEach(giveBack)

  it('plays, records and reckons January without clock, dice, page or console', () => {
    takeAway()
    const results = wholeAfternoon()
    giveBack()
    expect(results).toEqual({
      ending: 'consulting-neighbours',
      again: 'consulting-neighbours',
      typed: 'consulting-neighbours',
      states: 5198,
    })
  })

  it('would be caught if it reached for them', () => {
    takeAway()
    const reaches = [
      () => Date.now(),
      () => new Date(),
      () => Math.random(),
      () => performance.now(),
      () => console.log(),
      () => typeof document,
      () => typeof window,
      () => typeof localStorage,
      () => setTimeout,
      () => fetch,
      () => process.env,
    ]
    const caught = reaches.map(reach => {
      try {
        reach()
        return false
      } catch {
        return true
      }
    })
    giveBack()
    expect(caught).toEqual(reaches.map(() => true))
  })

  /** Every result of the core that a lesson needs, from preparing the scenario on. */
  function wholeAfternoon() {
    const playable = prepare(january)
    const rules = {audienceGate: 'on', deterrence: 'off'} as const
    const held = Object.keys(january.seats)
    let play = begin(playable, {held, rival: 'documented', dice: {fixed: 3}, rules})
    for (const option of RECORD_PATH) {
      const next = order(play, option)
      if (next.ok) play = next.value
    }
    let rolled = begin(playable, {held: ['iran'], rival: 'documented', dice: {seed: 7}, rules})
    while (waiting(rolled) && !isHeld(rolled)) rolled = playRival(rolled)
    const {record} = readRecord(writeRecord(recordOf(play)))
    const code = codeOf(play)
    const typed = code.ok ? readCode(code.value, [playable]) : code
    return {
      ending: endingId(play),
      again: record ? endingId(replay(playable, record).play) : undefined,
      typed: typed.ok ? endingId(typed.value) : undefined,
      states: oddsOf(explore(january)).states,
    }
  }

  /** Makes every reach for the world throw, even a `typeof`. */
  function takeAway() {
    const names = ['Date', 'performance', 'console', 'process', 'fetch', 'crypto', 'navigator']
    const page = ['document', 'window', 'self', 'localStorage', 'sessionStorage', 'indexedDB']
    const clock = [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'requestAnimationFrame',
    ]
    for (const name of [...names, ...page, ...clock]) forbid(globalThis, name)
    forbid(Math, 'random')
  }

  function forbid(owner: object, name: string) {
    const own = Object.getOwnPropertyDescriptor(owner, name)
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        throw new Error(`The core reached for ${name}.`)
      },
    })
    restore.push(() => {
      if (own) Object.defineProperty(owner, name, own)
      else Reflect.deleteProperty(owner, name)
    })
  }

  function giveBack() {
    for (const undo of restore.splice(0)) undo()
  }
})
