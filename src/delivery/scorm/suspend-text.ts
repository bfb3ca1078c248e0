import {strToU8} from 'fflate'
import type {Playable} from '../../machines/game.ts'
import {crc16} from '../../records/base32.ts'
import {codeOf, readCode} from '../../records/code.ts'
import type {Play} from '../../records/play.ts'
import {type Move, recordOf} from '../../records/record.ts'
import {fail, ok, type Result} from '../../result.ts'
import {readSavedRun} from '../../session/read-saved-run.ts'
import type {Pending, SavedRun} from '../../session/saved-run.ts'
import type {SuspendProblem} from '../../words/lms.ts'
import {LONGEST_SUSPEND} from './data-model.ts'
import {squeezed, unsqueezed} from './squeeze.ts'
import type {Tally} from './tally.ts'

/*
 * What an LMS keeps between two launches, in ASCII and parted by semicolons: our mark with its version,
 * the code of the play so far, whether an outcome was being read, the name of the run, whether it is
 * under the lesson of its package, three numbers of the tally, what was said beside the orders, squeezed,
 * and a checksum of all before it.
 */

const MARK = 'DEM'
const VERSION = '1'
const FIELDS = 10
/** The longest code in characters: of as many orders as a code can count. */
const LONGEST_CODE = 200

/** What did not fit: a person's own words, or all that was said and read beside the orders. */
export type LeftOut = 'nothing' | 'words' | 'all'

/** What an LMS gave back of a run. */
export type Suspended = {readonly saved: SavedRun; readonly tally: Tally}

/** What is said beside an order, as a record has it. */
type Said = Omit<Move, 'turn' | 'option' | 'roll' | 'by'>
type AllSaid = {readonly moves: readonly Said[]; readonly pending: Pending}

/** The suspend text of a run, never longer than an LMS takes; fails where even the orders alone are. */
export function suspendText(
  saved: SavedRun,
  play: Play,
  tally: Tally,
): Result<{readonly text: string; readonly leftOut: LeftOut}, 'too-long'> {
  const code = codeOf(play, LONGEST_CODE)
  if (!code.ok) return fail('too-long')
  const {place, id, lesson} = saved
  const head = [MARK + VERSION, code.value, place, id, lesson ? 1 : 0]
  const counts = [tally.number, tally.offset, tally.sent]
  const all = saidIn(saved)
  for (const [leftOut, said] of [
    ['nothing', all],
    ['words', withoutWords(all)],
    ['all', undefined],
  ] as const) {
    const text = [...head, ...counts, said && hasAny(said) ? squeezed(said) : ''].join(';')
    const whole = `${text};${checksum(text)}`
    if (whole.length <= LONGEST_SUSPEND) return ok({text: whole, leftOut})
  }
  return fail('too-long')
}

/** Reads what an LMS kept, which may be anything. `lesson` is that of the package, empty without one. */
export function readSuspended(
  given: string,
  known: readonly Playable[],
  {lesson, at}: {readonly lesson: string; readonly at: number},
): Result<Suspended, SuspendProblem> {
  const text = given.trim()
  if (!text.startsWith(MARK)) return fail('foreign')
  const fields = text.split(';')
  const [
    mark,
    code = '',
    place,
    id = '',
    isLesson,
    number = '',
    offset = '',
    sent = '',
    said = '',
  ] = fields
  if (/^DEM\d+$/.test(mark ?? '') && mark !== MARK + VERSION) return fail('newer')
  // Longer than any that was written here; what is squeezed into so much could fill a memory.
  if (text.length > LONGEST_SUSPEND) return fail('damaged')
  const isWhole = fields.length === FIELDS && fields[FIELDS - 1] === checksum(bodyOf(text))
  if (!isWhole || !/^[\w-]{1,60}$/.test(id) || !isTally(number, offset, sent)) {
    return fail('damaged')
  }
  const read = readCode(code, known, LONGEST_CODE)
  if (!read.ok) {
    return fail(read.error.code === 'code/unknown-scenario' ? 'other-scenario' : 'damaged')
  }
  const saved = savedRun(read.value, said, {
    id,
    at,
    place,
    ...(isLesson === '1' && lesson ? {lesson} : {}),
  })
  if (!saved) return fail('damaged')
  return ok({
    saved,
    tally: {number: Number(number), offset: Number(offset), sent: Number(sent)},
  })
}

/** The run, strictly read: only the code is known to be in order. */
function savedRun(play: Play, squeezedSaid: string, rest: object): SavedRun | undefined {
  const said = squeezedSaid === '' ? {moves: [], pending: {}} : unsqueezed(squeezedSaid)
  if (!isAllSaid(said)) return undefined
  const {moves, ...record} = recordOf(play)
  const merged = moves.map((move, index) => ({...said.moves[index], ...move}))
  const pending = Object.keys(said.pending).length > 0 ? {pending: said.pending} : {}
  return readSavedRun(
    JSON.stringify({...rest, ...pending, picked: null, record: {...record, moves: merged}}),
  )
}

const saidIn = ({record, pending = {}}: SavedRun): AllSaid => ({
  moves: record.moves.map(({turn: _, option: __, roll: ___, by: ____, ...said}) => said),
  pending,
})

const withoutWords = ({moves, pending}: AllSaid): AllSaid => ({
  moves: moves.map(({reason: _, note: __, ...said}) => said),
  pending: pending.opened ? {opened: pending.opened} : {},
})

const hasAny = ({moves, pending}: AllSaid) =>
  [...moves, pending].some(said => Object.keys(said).length > 0)

/** Enough to be merged with orders; the reader of kept runs checks the rest. */
const isAllSaid = (data: unknown): data is AllSaid =>
  isObject(data) &&
  Array.isArray(data.moves) &&
  data.moves.every(isObject) &&
  isObject(data.pending)

const isObject = (data: unknown): data is {readonly [key: string]: unknown} =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const isTally = (number: string, offset: string, sent: string) =>
  /^[1-9]\d{0,4}$/.test(number) && /^-?\d{1,5}$/.test(offset) && /^\d{1,3}$/.test(sent)

const bodyOf = (text: string) => text.slice(0, text.lastIndexOf(';'))

/** Finds every cut and every slip of one character. */
const checksum = (text: string) => crc16(strToU8(text)).toString(16).padStart(4, '0')
