import {type Checking, entriesOf} from './checking.ts'
import {LADDERS} from './ladders.ts'
import type {Path} from './problems.ts'
import type {Turn} from './schema.ts'
import type {Sound} from './sound.ts'

/** Notes what is wrong with turns and options by themselves: names given twice, seats, briefs, events. */
export function checkTurns(checking: Checking): void {
  const {scenario, report} = checking
  const seats = Object.keys(scenario.seats ?? {}).length
  if (seats > MOST_SEATS) {
    const fields = {seats, most: MOST_SEATS}
    report('scenario/too-many-seats', ['seats'], fields, places => places.name(['seats']))
  }
  const turns = entriesOf(scenario.turns, ['turns'])
  noteDuplicates(checking, 'scenario/duplicate-turn', turns)
  for (const {entry, path} of turns) {
    const turn = entry.id ?? ''
    const options = entriesOf(entry.options, [...path, 'options'])
    noteDuplicates(checking, 'scenario/duplicate-option', options, turn)
    checkDid(checking, turn, options)
    checkSeats(checking, entry, path)
    checkBrief(checking, entry, path)
    checkEvent(checking, entry, path)
  }
}

const MOST_SEATS = 6

/** The words that a brief may have. */
export const MOST_WORDS = 60

/** The words of a text as the check of briefs counts them: citation marks and signs alone are none. */
export const countWords = (text: string): number =>
  text
    .replace(/\[[A-Z][0-9]{1,3}\]/g, ' ')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word)).length

type Entries<T> = readonly {readonly entry: T; readonly path: Path}[]
type Named = {readonly id?: string | undefined}

/** Notes ids that an earlier entry has already. */
export function noteDuplicates(
  {report, places}: Checking,
  code: 'scenario/duplicate-turn' | 'scenario/duplicate-option' | 'scenario/duplicate-ending',
  entries: Entries<Named>,
  turn = '',
): void {
  const firsts = new Map<string, Path>()
  for (const {entry, path} of entries) {
    if (entry.id === undefined) continue
    const {id} = entry
    const first = firsts.get(id)
    if (!first) firsts.set(id, [...path, 'id'])
    else report(code, [...path, 'id'], () => ({id, turn, firstLine: places.value(first).line}))
  }
}

function checkDid(
  {report}: Checking,
  turn: string,
  options: Entries<Sound<Turn['options'][number]>>,
): void {
  const [first, ...others] = options.filter(({entry}) => entry.history === 'did')
  for (const {entry, path} of others) {
    const fields = {turn, first: first?.entry.id ?? '', second: entry.id ?? ''}
    report('scenario/did-twice', [...path, 'history'], fields)
  }
}

function checkSeats({report}: Checking, turn: Sound<Turn>, path: Path): void {
  const id = turn.id ?? ''
  const one = 'seat' in turn && turn.seat !== undefined
  const several = 'seats' in turn && turn.seats !== undefined
  if (one && several) {
    const at = [...path, 'seats']
    report('scenario/turn-seat', at, {turn: id, both: true}, places => places.name(at))
  } else if (!('seat' in turn || 'seats' in turn)) {
    report('scenario/turn-seat', path, {turn: id, both: false}, places => places.name(path))
  }
  const met = new Set<string>()
  for (const [index, seat] of (turn.seats ?? []).entries()) {
    if (seat === undefined) continue
    if (met.has(seat))
      report('scenario/duplicate-seat', [...path, 'seats', index], {id: seat, turn: id})
    met.add(seat)
  }
}

function checkBrief({report}: Checking, turn: Sound<Turn>, path: Path): void {
  const words = countWords(turn.brief ?? '')
  if (words <= MOST_WORDS) return
  const fields = {turn: turn.id ?? '', words, most: MOST_WORDS}
  const at = [...path, 'brief']
  report('scenario/brief-too-long', at, fields, places => places.name(at))
}

function checkEvent({report}: Checking, turn: Sound<Turn>, path: Path): void {
  for (const ladder of LADDERS) {
    const rungs = turn.event?.moves?.[ladder] ?? 0
    if (ladder === 'trust' ? rungs <= 0 : rungs >= 0) continue
    report('scenario/event-eases', [...path, 'event', 'moves', ladder], {
      turn: turn.id ?? '',
      ladder,
      rungs,
    })
  }
}
