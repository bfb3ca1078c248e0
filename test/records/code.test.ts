import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {crc16, decode, encode} from '../../src/records/base32.ts'
import {codeOf, LONGEST_CODE, readCode} from '../../src/records/code.ts'
import {begin, type Play, type Setup} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import {january, RECORD_PATH} from '../january.ts'
import {smallScenario} from '../machines/small-scenario.ts'
import {anyPlay, JANUARY, played, SETUP} from './any-play.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ALL: Setup = {...SETUP, held: ['pakistan', 'iran']}
const RECORD = played(RECORD_PATH, {...ALL, dice: {fixed: 3}})

const codeFor = (play: Play) => {
  const code = codeOf(play)
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}
const problemOf = (typed: string, known = [JANUARY]) => {
  const read = readCode(typed, known)
  return read.ok ? undefined : read.error.code
}
/** A code of these bytes with a right checksum. */
const sealed = (bytes: readonly number[]) => {
  const sum = crc16(Uint8Array.from(bytes))
  return encode(Uint8Array.from([...bytes, sum >>> 8, sum & 255]))
}
/** The bytes of a code without its checksum. */
const opened = (code: string) => [...(decode(code) ?? [])].slice(0, -2)

describe('a code', () => {
  it('decodes to the record it was made of', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyPlay(), play => {
        const read = readCode(codeFor(play), [JANUARY, play.playable])
        expect(read.ok && recordOf(read.value)).toStrictEqual(recordOf(play))
      }),
      {numRuns: 300},
    )
  })

  it('of a whole January has at most 24 characters', () => {
    const last = ['say-nothing', 'inquiry', 'hold-fire', 'private-word']
    const rest = ['guarantees', 'high-alert', 'neutral-venue', 'joint-patrols']
    const play = played([...last, ...rest], {...ALL, dice: {fixed: 3}})
    expect(play.steps).toHaveLength(8)
    expect(codeFor(play)).toHaveLength(24)
    expect(codeFor(RECORD)).toHaveLength(21)
  })

  it('of a play that has not begun is a code as well', () => {
    const read = readCode(codeFor(begin(JANUARY, SETUP)), [JANUARY])
    expect(read.ok && read.value.steps).toEqual([])
  })

  it('finds its scenario among several', () => {
    const other = prepare({...january, id: 'other'})
    const read = readCode(codeFor(RECORD), [other, JANUARY])
    expect(read.ok && read.value.playable).toBe(JANUARY)
  })

  it('is not made of a play that is too long for one', () => {
    const options = {a: {}, b: {}, c: {}, d: {}}
    const turns = Object.fromEntries(
      Array.from({length: 40}, (_, i) => [`turn-${i + 1}`, {options}]),
    )
    const long = played(
      Array.from({length: 40}, () => 'd'),
      {...SETUP, held: ['north']},
      prepare(smallScenario({turns})),
    )
    expect(codeOf(long)).toEqual({
      ok: false,
      error: {code: 'code/too-long', fields: {length: 37, longest: LONGEST_CODE}},
    })
  })
})

describe('a code with one wrong character', () => {
  const plays = [
    RECORD,
    begin(JANUARY, SETUP),
    played(['protest', 'recall', 'widen']),
    played(['ask-facts'], {...SETUP, dice: {seed: 0xffffffff}}),
    played(['a', 'b'], {...SETUP, held: ['north']}, tenTurns()),
    played([...'abcdabcdab'], {...SETUP, held: ['north']}, tenTurns()),
  ]

  it.each(plays.map(play => [codeFor(play), play] as const))('is told: %s', (code, play) => {
    for (const [place, right] of [...code].entries()) {
      for (const wrong of ALPHABET) {
        if (wrong === right) continue
        const typed = code.slice(0, place) + wrong + code.slice(place + 1)
        expect(problemOf(typed, [play.playable]), typed).toBe('code/checksum')
      }
    }
  })

  it('is tried on codes of every number of characters at a byte’s end', () => {
    const lengths = new Set(plays.map(play => (codeFor(play).length * 5) % 8))
    expect(lengths.size).toBeGreaterThan(2)
  })
})

describe('a typed code', () => {
  const code = codeFor(RECORD)
  const isRead = (typed: string) => {
    const read = readCode(typed, [JANUARY])
    return read.ok && JSON.stringify(recordOf(read.value)) === JSON.stringify(recordOf(RECORD))
  }

  it('may be in small letters', () => {
    expect(isRead(code.toLowerCase())).toBe(true)
  })

  it('may have spaces, lines and hyphens of any kind', () => {
    const parts = code.match(/.{1,4}/g) ?? []
    for (const joint of [' ', '-', ' - ', '\u2011', '\u2013', '\u00a0', '\t', '\n', '\u00ad']) {
      expect(isRead(` ${parts.join(joint)}\n`), JSON.stringify(joint)).toBe(true)
    }
  })

  it('may have the letter O for the digit and I or L for one', () => {
    const round = playWhoseCodeHas('0', '1')
    const typed = codeFor(round)
    for (const [o, i] of ['OI', 'ol', 'OL', 'oi']) {
      const slipped = typed.replaceAll('0', o ?? '').replaceAll('1', i ?? '')
      expect(slipped).not.toBe(typed)
      const read = readCode(slipped, [JANUARY])
      expect(read.ok && recordOf(read.value)).toEqual(recordOf(round))
    }
  })

  it.each([
    ['', 'code/empty'],
    [' - ', 'code/empty'],
    ['U', 'code/character'],
    ['HELLO?', 'code/character'],
    ['0000', 'code/length'],
    ['0'.repeat(33), 'code/length'],
    ['0'.repeat(100_000), 'code/length'],
    ['!'.repeat(100_000), 'code/character'],
  ])('is refused for its form: %.12s', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem)
  })

  it('is refused with a character left out or doubled', () => {
    for (const [place, character] of [...code].entries()) {
      const rest = code.slice(place + 1)
      expect(problemOf(code.slice(0, place) + rest)).toMatch(/^code\/(length|checksum)$/)
      expect(problemOf(code.slice(0, place) + character + character + rest)).toMatch(
        /^code\/(length|checksum)$/,
      )
    }
  })

  it('is refused with two neighbours exchanged', () => {
    for (let place = 0; place + 1 < code.length; place++) {
      const [a = '', b = ''] = code.slice(place, place + 2)
      const typed = code.slice(0, place) + b + a + code.slice(place + 2)
      expect(problemOf(typed)).toBe(a === b ? undefined : 'code/checksum')
    }
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), codeLike), typed => {
        expect(readCode(typed, [JANUARY]).ok).toBe(false)
      }),
      {numRuns: 1000},
    )
  })
})

describe('a code with a right checksum', () => {
  const bytes = opened(codeFor(RECORD))
  const withByte = (place: number, change: (byte: number) => number) =>
    sealed(bytes.map((byte, index) => (index === place ? change(byte) & 255 : byte)))

  it('is what these tests make of an unchanged one', () => {
    expect(sealed(bytes)).toBe(codeFor(RECORD))
  })

  it('is refused for another version', () => {
    expect(problemOf(withByte(0, byte => byte + 32))).toBe('code/other-version')
  })

  it('is refused for a die that has seven faces', () => {
    expect(problemOf(withByte(0, byte => byte | 7))).toBe('code/damaged')
  })

  it('is refused for a seat that the scenario lacks', () => {
    expect(problemOf(withByte(1, byte => byte | 4))).toBe('code/damaged')
  })

  it('is refused for a structure that nobody knows', () => {
    expect(problemOf(withByte(3, byte => byte ^ 1))).toBe('code/unknown-scenario')
  })

  it('is refused for more orders than the story takes', () => {
    expect(problemOf(withByte(10, byte => byte + 1))).toBe('code/damaged')
  })

  it('is refused for fewer orders than it holds', () => {
    expect(
      problemOf(
        sealed([...opened(codeFor(played(['say-nothing', 'inquiry', 'widen'])))].with(10, 1)),
      ),
    ).toBe('code/damaged')
  })

  it('never throws, whatever it holds', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 6, 7, 8, 9, 10),
        fc.nat({max: 255}),
        fc.uint8Array({maxLength: 6}),
        (place, value, more) => {
          const read = readCode(sealed([...bytes.with(place, value), ...more]), [JANUARY])
          if (read.ok) expect(codeOf(read.value).ok).toBe(true)
        },
      ),
      {numRuns: 500},
    )
  })
})

describe('a code of a changed scenario', () => {
  it('stays alive where only a typo was corrected', () => {
    const corrected = prepare({
      ...january,
      title: 'The strikes of January',
      turns: january.turns.map(turn => ({...turn, brief: `${turn.brief} Really.`})),
    })
    const read = readCode(codeFor(RECORD), [corrected])
    expect(read.ok && read.value.steps.map(({option}) => option.id)).toEqual(RECORD_PATH)
  })

  it('is refused where the structure changed, and asks by its name', () => {
    const changed = prepare({...january, turns: january.turns.slice(0, -1)})
    const read = readCode(codeFor(RECORD), [changed])
    expect(read).toEqual({
      ok: false,
      error: {
        code: 'code/unknown-scenario',
        fields: {structure: recordOf(RECORD).scenario.structure},
      },
    })
  })
})

describe('base 32', () => {
  it('gives back the bytes it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), bytes => {
        expect(decode(encode(bytes))).toEqual(bytes)
      }),
    )
  })

  it('knows no text for which two spellings stand', () => {
    expect(encode(Uint8Array.from([1]))).toBe('04')
    expect(decode('05')).toBeUndefined()
    expect(decode('040')).toBeUndefined()
  })

  it('sums as CRC-16/CCITT-FALSE does', () => {
    expect(crc16(new TextEncoder().encode('123456789'))).toBe(0x29b1)
  })
})

const codeLike = fc
  .array(fc.constantFrom(...ALPHABET), {minLength: 18, maxLength: 34})
  .map(characters => characters.join(''))

function tenTurns() {
  const options = {a: {}, b: {}, c: {}, d: {}}
  return prepare(
    smallScenario({
      turns: Object.fromEntries(Array.from({length: 10}, (_, i) => [`turn-${i + 1}`, {options}])),
    }),
  )
}

/** The first seed whose code has all of these characters. */
function playWhoseCodeHas(...characters: readonly string[]): Play {
  for (let seed = 0; ; seed++) {
    const play = played(['protest'], {...SETUP, dice: {seed}})
    if (characters.every(character => codeFor(play).includes(character))) return play
  }
}
