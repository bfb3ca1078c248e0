import {LADDERS, type Ladder} from '../scenarios/ladders.ts'
import {headWords as words} from '../words/new-scenario.ts'
import {prose, quoted, value} from './quoting.ts'
import {type Region, regionPoints} from './regions.ts'
import {lines, noted} from './scenario-text.ts'

/** What stands above the turns of a new scenario; its texts are of the lengths that the format takes. */
export type Head = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly seats: readonly NewSeat[]
  readonly start: Readonly<Record<Ladder, number>>
  /** Five labels, low to high, for the ladders that have their own. */
  readonly rungs: Partial<Readonly<Record<Ladder, readonly string[]>>>
  /** Every flag with what it means once set. */
  readonly flags: readonly (readonly [string, string])[]
  /** Where the places stand. */
  readonly region: Region
  /** One more aim of every seat, by its text and condition. */
  readonly aim?: readonly [string, string]
}

/** A seat has a capital of the same id on the map. */
export type NewSeat = {readonly id: string; readonly name: string; readonly short: string}

/** The line that tells an editor where the schema is, seen from the folder of the bundled scenarios. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schema/scenario.schema.json'

/** Everything above the turns of a scenario file, each block under a line that explains it to a teacher. */
export function headText(head: Head): string {
  const {id, title, summary, minutes, seats, flags, region} = head
  const blocks = [
    SCHEMA_LINE,
    lines(
      noted(words.welcome, 0),
      'demarche: 1',
      `id: ${id}`,
      `title: ${value(title)}`,
      noted(words.summary, 0),
      `summary: ${prose(summary, 0)}`,
      `minutes: ${minutes}`,
      noted(words.care, 0),
      `care: ${value(words.careText)}`,
    ),
    lines(noted(words.seats, 0), 'seats:', ...seats.map((seat, at) => seatText(seat, at, head))),
    lines(noted(words.ladders, 0), 'ladders:', ...LADDERS.map(ladder => ladderText(ladder, head))),
    flags.length > 0
      ? lines(
          noted(words.flags, 0),
          'flags:',
          ...flags.map(([flag, meaning]) => `  ${flag}: ${value(meaning)}`),
        )
      : '',
    lines(
      noted(words.places, 0),
      'places:',
      ...seats.map((seat, at) => placeText(seat, at, region)),
    ),
  ]
  return blocks.filter(block => block !== '').join('\n\n')
}

/** What stands below the endings. */
export const footText = (): string =>
  lines(
    noted(words.debrief, 0),
    'debrief:',
    '  learn:',
    ...words.learn.map(text => `    - ${value(text)}`),
    '  questions:',
    ...words.questions.map(text => `    - ${value(text)}`),
  )

function seatText({id, name, short}: NewSeat, at: number, {aim}: Head): string {
  const own = words.aims[at % words.aims.length]
  const aims = [own, aim].filter(each => each !== undefined)
  return lines(
    `  ${id}:`,
    `    name: ${value(name)}`,
    `    short: ${value(short)}`,
    `    capital: ${id}`,
    at === 0 ? noted(words.aim, 4) : undefined,
    '    aims:',
    ...aims.flatMap(([text, met]) => [`      - text: ${value(text)}`, `        met: ${met}`]),
    `    brief: ${value(words.seatBrief)}`,
  )
}

function ladderText(ladder: Ladder, {start, rungs}: Head): string {
  const own = rungs[ladder]
  const begin = `  ${ladder}: { start: ${start[ladder]}`
  return own ? `${begin}, rungs: [${own.map(quoted).join(', ')}] }` : `${begin} }`
}

function placeText({id, short}: NewSeat, at: number, region: Region): string {
  const points = regionPoints[region]
  return `  ${id}: { name: ${quoted(short)}, at: [${points[at % points.length]}], kind: capital }`
}
