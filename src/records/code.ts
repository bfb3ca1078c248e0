import type {Playable} from '../machines/game.ts'
import {POLICIES} from '../machines/rivals.ts'
import {fail, ok, type Result} from '../result.ts'
import {crc16, decode, encode, isWhole, strangeCharacter, tidy} from './base32.ts'
import {faceOf, type Play, type Setup} from './play.ts'
import {CHART, type Player} from './player.ts'
import type {RecordProblem} from './problems.ts'
import {structureOf} from './structure.ts'

/*
 * A code is: version, switches and fixed die (1 byte); rival and held seats (1); structure of the
 * scenario (4); seed (4); number of orders (1); the options' places in their turns as one number in
 * mixed radix (as many bytes as it needs); checksum (2). Rolls follow from the seed.
 */

const VERSION = 1
const HEAD = 11
const TAIL = 2
/** The longest code in characters. */
export const LONGEST_CODE = 32
/** The shortest code, of a play before its first order. */
export const SHORTEST_CODE = Math.ceil(((HEAD + TAIL) * 8) / 5)
/** Seats a code can tell apart. */
export const MOST_SEATS = 6

/** The code of a play, at most 32 characters unless more are allowed; a play too long for one leaves only as a file. */
export function codeOf(
  play: Pick<Play, 'playable' | 'setup' | 'steps'>,
  longest = LONGEST_CODE,
): Result<string, RecordProblem> {
  const {playable, setup, steps} = play
  const strange = steps.find(step => step.roll !== faceOf(setup.dice, step.turn.id, step.prologue))
  if (strange) return fail({code: 'code/other-die', fields: {turn: strange.turn.id}})
  const packed = steps.reduceRight(
    (sum, step) =>
      sum * BigInt(step.turn.options.length) + BigInt(step.turn.options.indexOf(step.option)),
    0n,
  )
  const choices = bytesOf(packed)
  const bytes = new Uint8Array(HEAD + choices.length + TAIL)
  const view = new DataView(bytes.buffer)
  view.setUint8(
    0,
    (VERSION << 5) | (switchesOf(setup) << 3) | ('fixed' in setup.dice ? setup.dice.fixed : 0),
  )
  view.setUint8(1, (POLICIES.indexOf(setup.rival) << MOST_SEATS) | heldMask(play))
  view.setUint32(2, structureOf(playable.scenario))
  view.setUint32(6, 'seed' in setup.dice ? setup.dice.seed : 0)
  view.setUint8(10, steps.length)
  bytes.set(choices, HEAD)
  view.setUint16(bytes.length - TAIL, crc16(bytes.subarray(0, -TAIL)))
  const code = encode(bytes)
  if (steps.length > 255 || code.length > longest) {
    return fail({code: 'code/too-long', fields: {length: code.length, longest}})
  }
  return ok(code)
}

/** Plays a typed code again, with the one of these scenarios that has its structure; of at most 32 characters unless more are allowed. */
export type ReadCode<P> = (
  typed: string,
  known: readonly Playable[],
  longest?: number,
) => Result<P, RecordProblem>

/** Reads codes with this player. */
export const codeReader =
  <P>(player: Player<P>): ReadCode<P> =>
  (typed, known, longest = LONGEST_CODE) => {
    const checked = checkCode(typed, longest)
    if (!checked.ok) return checked
    const view = new DataView(checked.value.buffer)
    const structure = view.getUint32(2)
    const playable = known.find(({scenario}) => structureOf(scenario) === structure)
    if (!playable) {
      const name = structure.toString(16).padStart(8, '0')
      return fail({code: 'code/unknown-scenario', fields: {structure: name}})
    }
    const damaged = fail({code: 'code/damaged' as const, fields: {title: playable.scenario.title}})
    const setup = setupOf(view, playable)
    if (!setup) return damaged
    let packed = numberOf(checked.value.subarray(HEAD, -TAIL))
    let play = player.begin(playable, setup)
    for (let left = view.getUint8(10); left > 0; left--) {
      const turn = player.waiting(play)
      if (!turn) return damaged
      const places = BigInt(turn.options.length)
      const option = turn.options[Number(packed % places)]
      packed /= places
      const next = option && player.order(play, option.id)
      if (!next?.ok) return damaged
      play = next.value
    }
    return packed === 0n ? ok(play) : damaged
  }

/** Plays a typed code again through the chart. */
export const readCode: ReadCode<Play> = codeReader(CHART)

/** The bytes of a typed code whose characters, length, checksum and version are right. */
function checkCode(typed: string, longest: number): Result<Uint8Array<ArrayBuffer>, RecordProblem> {
  const text = tidy(typed)
  if (text === '') return fail({code: 'code/empty', fields: {}})
  const strange = strangeCharacter(text)
  if (strange !== undefined) return fail({code: 'code/character', fields: {character: strange}})
  if (text.length > longest || !isWhole(text) || text.length < SHORTEST_CODE) {
    return fail({code: 'code/length', fields: {length: text.length, longest}})
  }
  const decoded = decode(text)
  if (!decoded) return fail({code: 'code/checksum', fields: {}})
  const bytes = Uint8Array.from(decoded)
  const view = new DataView(bytes.buffer)
  if (view.getUint16(bytes.length - TAIL) !== crc16(bytes.subarray(0, -TAIL))) {
    return fail({code: 'code/checksum', fields: {}})
  }
  const version = view.getUint8(0) >>> 5
  return version === VERSION ? ok(bytes) : fail({code: 'code/other-version', fields: {version}})
}

function setupOf(view: DataView, {scenario}: Playable): Setup | undefined {
  const first = view.getUint8(0)
  const second = view.getUint8(1)
  const seats = Object.keys(scenario.seats)
  const fixed = first & 7
  const rival = POLICIES[second >>> MOST_SEATS]
  const mask = second & ((1 << MOST_SEATS) - 1)
  if (!rival || fixed > 6 || mask >>> seats.length !== 0) return undefined
  return {
    held: seats.filter((_, index) => mask & (1 << index)),
    rival,
    dice: fixed ? {fixed} : {seed: view.getUint32(6)},
    rules: {
      audienceGate: first & 16 ? 'off' : 'on',
      deterrence: first & 8 ? 'on' : 'off',
    },
  }
}

const switchesOf = ({rules}: Setup) =>
  (rules.audienceGate === 'off' ? 2 : 0) | (rules.deterrence === 'on' ? 1 : 0)

const heldMask = ({playable, setup}: Pick<Play, 'playable' | 'setup'>) =>
  Object.keys(playable.scenario.seats).reduce(
    (mask, seat, index) => (setup.held.includes(seat) ? mask | (1 << index) : mask),
    0,
  )

function bytesOf(value: bigint): Uint8Array {
  const bytes: number[] = []
  for (let left = value; left > 0n; left >>= 8n) bytes.unshift(Number(left & 255n))
  return Uint8Array.from(bytes)
}

const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
