import {POLICIES, type Policy} from '../machines/rivals.ts'
import type {Setup} from '../records/play.ts'
import type {LessonMistake} from '../words/lesson.ts'

/** What a teacher fixes for a class. All of it stands in an address, so no server keeps it. */
export type Lesson = {
  readonly scenario: string
  /** Seats that students may take; empty where they may take any. */
  readonly seats: readonly string[]
  /** Whether every seat is played at one screen. */
  readonly hotSeat: boolean
  /** Undefined where students choose. */
  readonly rival: Policy | undefined
  /** Undefined where each run draws its own. */
  readonly seed: number | undefined
  /** Seconds for a decision, 0 for no clock; undefined where students set it. */
  readonly clock: number | undefined
  /** Switches that differ from the scenario's own, or fix them. */
  readonly rules: Partial<Setup['rules']>
  /** Whether what an option will move is hidden. */
  readonly hideDirections: boolean
  readonly forecasts: 'on' | 'off' | 'required'
  readonly reasonsRequired: boolean
  /** Passages that must be opened before the first order. */
  readonly open: readonly string[]
  /** How long the class plays; told, not enforced. */
  readonly minutes: number | undefined
}

/** A lesson that fixes nothing but its scenario. */
export const openLesson = (scenario: string): Lesson => ({
  scenario,
  seats: [],
  hotSeat: false,
  rival: undefined,
  seed: undefined,
  clock: undefined,
  rules: {},
  hideDirections: false,
  forecasts: 'on',
  reasonsRequired: false,
  open: [],
  minutes: undefined,
})

/** The longest text of a lesson that is read, in characters. */
export const LONGEST_LESSON = 2000
export const LARGEST_SEED = 0xffffffff
/** Seconds that a clock may have; 0 besides is none. */
export const CLOCK_RANGE = [30, 600] as const
export const MINUTES_RANGE = [5, 240] as const

/** The lesson as `key=value` pairs for the part of an address behind its number sign. */
export const writeLesson = (lesson: Lesson): string =>
  KEYS.flatMap(key => {
    const value = FIELDS[key].write(lesson)
    return value === undefined ? [] : [`${key}=${value}`]
  }).join('&')

/**
 * Reads what `writeLesson` writes. Never throws: each mistake is told and its part left out, and what
 * reads well applies. The lesson is undefined where no scenario is named. Whether scenario, seats and
 * passages exist is not known here.
 */
export function readLesson(text: string): {
  lesson: Lesson | undefined
  mistakes: readonly LessonMistake[]
} {
  const mistakes: LessonMistake[] = []
  let read: Part = {}
  const seen = new Set<string>()
  for (const pair of pairsOf(text, mistakes)) {
    const [key = '', value = ''] = halves(pair)
    const part = readPair(key, value, seen)
    if ('code' in part) mistakes.push(part)
    else if (part.forecasts && read.forecasts) {
      mistakes.push({code: 'lesson/forecasts', fields: {}})
      read = {...read, ...part, forecasts: 'on'}
    } else read = {...read, ...part, rules: {...read.rules, ...part.rules}}
  }
  const {scenario} = read
  if (scenario !== undefined) return {lesson: {...openLesson(scenario), ...read}, mistakes}
  // Where the scenario was cut off or left out, that has been told.
  if (!seen.has('scenario') && !mistakes.some(({code}) => code === 'lesson/too-long')) {
    mistakes.push({code: 'lesson/no-scenario', fields: {}})
  }
  return {lesson: undefined, mistakes}
}

type Part = Partial<Lesson>

/** A key of the address: how it stands in a lesson. `read` gives a mistake where it cannot. */
type Field = {
  readonly read: (value: string, key: string) => Part | LessonMistake
  readonly write: (lesson: Lesson) => string | undefined
}

const LISTED = (list: readonly string[]) =>
  list.length > 0 ? list.map(encodeURIComponent).join(',') : undefined

const list = (value: string) => [...new Set(value.split(',').filter(each => each !== ''))]

const FIELDS = {
  scenario: {
    read: value =>
      value === '' ? {code: 'lesson/no-scenario', fields: {}} : {scenario: value.slice(0, 60)},
    write: ({scenario}) => encodeURIComponent(scenario),
  },
  seats: {read: value => ({seats: list(value)}), write: ({seats}) => LISTED(seats)},
  hotseat: {
    read: oneOf({0: {}, 1: {hotSeat: true}}),
    write: ({hotSeat}) => (hotSeat ? '1' : undefined),
  },
  rival: {
    read: oneOf(Object.fromEntries(POLICIES.map(rival => [rival, {rival}]))),
    write: ({rival}) => rival,
  },
  seed: {
    read: numberOf([0, LARGEST_SEED], seed => ({seed})),
    write: ({seed}) => seed?.toString(),
  },
  clock: {
    read: (value, key) =>
      value === '0' ? {clock: 0} : numberOf(CLOCK_RANGE, clock => ({clock}))(value, key),
    write: ({clock}) => clock?.toString(),
  },
  audienceGate: {
    read: oneOf({on: {rules: {audienceGate: 'on'}}, off: {rules: {audienceGate: 'off'}}}),
    write: ({rules}) => rules.audienceGate,
  },
  deterrence: {
    read: oneOf({on: {rules: {deterrence: 'on'}}, off: {rules: {deterrence: 'off'}}}),
    write: ({rules}) => rules.deterrence,
  },
  forecasts: {
    read: oneOf({on: {}, off: {forecasts: 'off'}}),
    write: ({forecasts}) => (forecasts === 'off' ? 'off' : undefined),
  },
  hide: {
    read: allOf({directions: {hideDirections: true}}),
    write: ({hideDirections}) => (hideDirections ? 'directions' : undefined),
  },
  require: {
    read: allOf({reasons: {reasonsRequired: true}, forecasts: {forecasts: 'required'}}),
    write: ({reasonsRequired, forecasts}) =>
      LISTED([
        ...(reasonsRequired ? ['reasons'] : []),
        ...(forecasts === 'required' ? ['forecasts'] : []),
      ]),
  },
  open: {read: value => ({open: list(value)}), write: ({open}) => LISTED(open)},
  minutes: {
    read: numberOf(MINUTES_RANGE, minutes => ({minutes})),
    write: ({minutes}) => minutes?.toString(),
  },
} satisfies Record<string, Field>

/** Every key of the address, in the order in which they are written. */
export const KEYS = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[]

/** What no setting holds: marks of markup and code, and characters that do not show. */
const MARKUP = /[<>"'`\\{}\p{Cc}\p{Cf}\p{Cs}]/u

function readPair(key: string, given: string, seen: Set<string>): Part | LessonMistake {
  const name = MARKUP.test(key) ? '' : shown(key)
  if (name === '') return {code: 'lesson/markup', fields: {key: '?'}}
  if (!isKey(key)) return {code: 'lesson/unknown-key', fields: {key: name}}
  if (seen.has(key)) return {code: 'lesson/twice', fields: {key}}
  seen.add(key)
  const value = decoded(given)
  if (value === undefined) return {code: 'lesson/damaged', fields: {key}}
  if (MARKUP.test(value)) return {code: 'lesson/markup', fields: {key}}
  return FIELDS[key].read(value.trim(), key)
}

const isKey = (key: string): key is keyof typeof FIELDS => Object.hasOwn(FIELDS, key)

function oneOf(choices: Readonly<Record<string, Part>>): Field['read'] {
  return (value, key) =>
    Object.hasOwn(choices, value) ? (choices[value] ?? {}) : notOne(key, value, choices)
}

function allOf(choices: Readonly<Record<string, Part>>): Field['read'] {
  return (value, key) => {
    const wrong = list(value).find(each => !Object.hasOwn(choices, each))
    if (wrong !== undefined) return notOne(key, wrong, choices)
    return Object.assign({}, ...list(value).map(each => choices[each]))
  }
}

const notOne = (key: string, value: string, choices: object): LessonMistake => ({
  code: 'lesson/unknown-value',
  fields: {key, value: shown(value), choices: Object.keys(choices).join(', ')},
})

function numberOf([least, most]: readonly [number, number], part: (number: number) => Part) {
  return (value: string, key: string): Part | LessonMistake => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return part(number)
    return {code: 'lesson/wrong-number', fields: {key, value: shown(value), least, most}}
  }
}

function pairsOf(text: string, mistakes: LessonMistake[]): readonly string[] {
  let read = text
  if (text.length > LONGEST_LESSON) {
    mistakes.push({code: 'lesson/too-long', fields: {length: text.length, most: LONGEST_LESSON}})
    // The last pair may have been cut in two.
    read = text.slice(0, text.slice(0, LONGEST_LESSON + 1).lastIndexOf('&') + 1)
  }
  // Some mail programs write the sign between two pairs as they would in a page.
  return read.split(/&(?:amp;)?/).filter(pair => pair !== '')
}

function halves(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

const shown = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value)
