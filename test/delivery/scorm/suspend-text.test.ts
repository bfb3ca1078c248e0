import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {deflateSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../../build/library-plugin.ts'
import {LONGEST_SUSPEND} from '../../../src/delivery/scorm/data-model.ts'
import {readSuspended, suspendText} from '../../../src/delivery/scorm/suspend-text.ts'
import type {Tally} from '../../../src/delivery/scorm/tally.ts'
import {prepare} from '../../../src/machines/game.ts'
import {crc16, encode} from '../../../src/records/base32.ts'
import {type Play, waiting} from '../../../src/records/play.ts'
import {LONGEST_NOTE, LONGEST_REASON, type Remarks} from '../../../src/records/record.ts'
import {type SavedRun, savedRun} from '../../../src/session/saved-run.ts'
import {anyPlay, JANUARY, played} from '../../records/any-play.ts'
import {wanderOf} from '../../records/class-plays.ts'

const LIBRARY = scenariosIn(fileURLToPath(new URL('../../..', import.meta.url))).map(prepare)
const LESSON = 'scenario=january-strikes'
const TALLY: Tally = {number: 1, offset: 0, sent: 2}
const NO_WORDS: Remarks = {forecasts: {}, notes: {}, drifts: [], reasons: {}, opened: {}}

const runOf = (play: Play, remarks: Remarks = NO_WORDS, state = 'onward'): SavedRun => {
  const moment = {play, run: 'k3x9', picked: undefined, remarks, lessonText: LESSON}
  const run = savedRun(moment, state, 7)
  if (!run) throw new Error('There is no run.')
  return run
}

function textOf(play: Play, run = runOf(play), tally = TALLY): string {
  const written = suspendText(run, play, tally)
  if (!written.ok) throw new Error(written.error)
  return written.value.text
}

const read = (text: string, known = [JANUARY]) =>
  readSuspended(text, known, {lesson: LESSON, at: 7})
const problemOf = (text: string, known = [JANUARY]) => {
  const found = read(text, known)
  return found.ok ? undefined : found.error
}

/** What people may say at any turn of a play, in any letters. */
function anyRemarks(play: Play): fc.Arbitrary<Remarks> {
  const turns = [...play.steps.map(({turn}) => turn), ...[waiting(play) ?? []].flat()]
  const ids = turns.map(({id}) => id)
  const words = (longest: number) =>
    fc.dictionary(
      fc.constantFrom(...ids, 'never'),
      fc
        .string({unit: 'grapheme', minLength: 1, maxLength: longest, size: 'max'})
        .map(text => text.slice(0, longest)),
    )
  return fc.record({
    notes: words(LONGEST_NOTE),
    reasons: words(LONGEST_REASON),
    drifts: fc.subarray(ids),
    forecasts: fc.constantFrom(
      {},
      Object.fromEntries(
        turns.map(({id, options}) => [id, {option: options[0]?.id ?? '', sure: 2 as const}]),
      ),
    ),
    opened: fc.dictionary(fc.constantFrom(...ids), fc.constant(['R11', 'G2'])),
  })
}

const withoutEmpty = (run: SavedRun) => JSON.parse(JSON.stringify(run))

describe('a suspend text', () => {
  it('of any play of any scenario fits, is plain ASCII, and reads as the same run', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPlay().filter(({setup}) => 'seed' in setup.dice || 'fixed' in setup.dice),
          fc
            .record({
              playable: fc.constantFrom(...LIBRARY),
              seed: fc.nat(),
              most: fc.nat({max: 12}),
            })
            .map(({playable, seed, most}) => {
              const {seats, rules} = playable.scenario
              const setup = {held: Object.keys(seats), rival: 'documented' as const, rules}
              return wanderOf(playable, setup, seed, most)
            }),
        ),
        fc.constantFrom('told', 'deciding'),
        (play, state) => {
          const run = runOf(play, NO_WORDS, state)
          const text = textOf(play, run)
          expect(text.length).toBeLessThan(200)
          expect(text).toMatch(/^[!-~]+$/)
          const found = read(text, [...LIBRARY, play.playable])
          expect(found).toEqual({ok: true, value: {saved: run, tally: TALLY}})
        },
      ),
      {numRuns: 100},
    )
  })

  it('keeps all that was said where it fits, and otherwise the orders without it', () => {
    const plays = anyPlay().filter(({steps}) => steps.length > 0)
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        plays.chain(play => anyRemarks(play).map(remarks => ({play, remarks}))),
        ({play, remarks}) => {
          const run = runOf(play, remarks)
          const written = suspendText(run, play, TALLY)
          if (!written.ok) throw new Error(written.error)
          const {text, leftOut} = written.value
          seen.add(leftOut)
          expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPEND)
          const found = read(text, [JANUARY, play.playable])
          if (!found.ok) throw new Error(found.error)
          const {saved} = found.value
          const kept = {
            ...remarks,
            ...(leftOut === 'nothing' ? {} : {notes: {}, reasons: {}}),
            ...(leftOut === 'all' ? {forecasts: {}, drifts: [], opened: {}} : {}),
          }
          expect(withoutEmpty(saved)).toEqual(withoutEmpty(runOf(play, kept)))
        },
      ),
      {numRuns: 60},
    )
    expect([...seen].sort()).toEqual(['nothing', 'words'])
  })

  it('of a play far longer than any class has is told to be too long, not cut', () => {
    const play = played(['protest'])
    const endless = {...play, steps: Array.from({length: 256}, () => play.steps[0] ?? never())}
    expect(suspendText(runOf(play), endless, TALLY)).toEqual({ok: false, error: 'too-long'})
  })
})

describe('what an LMS gives back', () => {
  const play = played(['protest', 'recall'])
  const whole = textOf(play, runOf(play, {...NO_WORDS, reasons: {'first-word': 'Because.'}}))
  const sealed = (body: string) =>
    `${body};${crc16(new TextEncoder().encode(body)).toString(16).padStart(4, '0')}`
  const fields = whole.split(';').slice(0, -1)
  const changed = (place: number, value: string) =>
    sealed(fields.map((field, at) => (at === place ? value : field)).join(';'))

  it('is damaged wherever it was cut', () => {
    for (let length = 1; length < whole.length; length++) {
      expect(problemOf(whole.slice(0, length)), `cut at ${length}`).toBe(
        length < 3 ? 'foreign' : 'damaged',
      )
    }
  })

  it('is damaged where one character is another', () => {
    for (let at = 4; at < whole.length; at++) {
      const other = whole[at] === 'x' ? 'y' : 'x'
      expect(problemOf(whole.slice(0, at) + other + whole.slice(at + 1)), `at ${at}`).toBe(
        'damaged',
      )
    }
  })

  it.each([
    ['another program’s', '{"slide": 4}', 'foreign'],
    ['a newer Demarche’s', sealed('DEM2;whatever'), 'newer'],
    ['with a name that is none', changed(3, '../other'), 'damaged'],
    ['with a tally that is none', changed(6, '1e9'), 'damaged'],
    ['with words that are no squeezed text', changed(8, '!!!'), 'damaged'],
    ['with words that are squeezed nonsense', changed(8, '0000'), 'damaged'],
    ['with a code that is damaged', changed(1, 'ABCDEF'), 'damaged'],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it('is told apart where its crisis is not here, or was changed', () => {
    expect(problemOf(whole, LIBRARY.slice(1))).toBe('other-scenario')
  })

  it('is not unpacked where it is longer than any of ours', () => {
    const bomb = encode(deflateSync(new Uint8Array(100_000_000), {level: 1}))
    const before = process.cpuUsage().user
    expect(problemOf(changed(8, bomb))).toBe('damaged')
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1)
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), fc.nat({max: 8}), (text, place) => {
        expect(problemOf(text)).toBeDefined()
        read(changed(place, text))
        read(`DEM1${text}`)
      }),
      {numRuns: 200},
    )
  })
})

const never = (): never => {
  throw new Error('There is no step.')
}
