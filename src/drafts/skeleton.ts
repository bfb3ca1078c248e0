import {LADDERS, type Ladder, RUNG_LABELS} from '../scenarios/ladders.ts'
import {skeletonEndings as endings, skeletonWords as words} from '../words/skeleton.ts'
import {idFrom, idsApart} from './ids.ts'
import {type Region, USUAL_REGION} from './regions.ts'
import {footText, headText, type NewSeat} from './scenario-head.ts'
import {endingsText, lines, type NewEnding, noted, turnsText} from './scenario-text.ts'
import {shortened} from './sentences.ts'
import {AGREED, SKELETON_START, skeletonTurnsOf} from './skeleton-turns.ts'

/** What a teacher tells of a scenario before it is written; anything may be empty or of any length. */
export type ScenarioForm = {
  readonly title: string
  readonly minutes: number
  /** Two to six; empty ones are given a name. */
  readonly seats: readonly {readonly name: string; readonly short: string}[]
  /** Five labels, low to high; an empty one stays as it usually is. */
  readonly rungs?: Partial<Readonly<Record<Ladder, readonly string[]>>>
  /** Stands in the library, and as far as there is room in the first turn. */
  readonly opening: string
  /** 3 to 8; 4 where nothing is said. */
  readonly turns?: number
  /** The fjord coast where nothing is said. */
  readonly region?: Region
}

export const TURNS_RANGE = [3, 8] as const
export const SEATS_RANGE = [2, 6] as const
export const MINUTES_RANGE = [5, 120] as const
export const USUAL_TURNS = 4
/** The longest title, name or label in UTF-16 units, and the longest opening. */
export const LONGEST_LINE = 200
export const LONGEST_TEXT = 4000

/**
 * The text of a small scenario that can be played at once. What fits comes back as it was given, but
 * without blanks around it and with round brackets where [R11] would cite a passage.
 */
export function skeleton(form: ScenarioForm): string {
  const title = lineOf(form.title, words.noTitle)
  const opening = fitting(form.opening, LONGEST_TEXT) || words.noOpening
  const seats = seatsOf(form)
  const turns = within(form.turns ?? USUAL_TURNS, TURNS_RANGE, USUAL_TURNS)
  const head = headText({
    ...{id: idOf(form.title), title, summary: opening, seats, start: SKELETON_START},
    minutes: within(form.minutes, MINUTES_RANGE, words.minutes),
    rungs: rungsOf(form.rungs ?? {}),
    flags: [[AGREED, words.agreed]],
    aim: [words.agreedAim, AGREED],
    region: form.region ?? USUAL_REGION,
  })
  const blocks = [
    head,
    lines(
      noted(words.turns, 0),
      turnsText(skeletonTurnsOf(turns, seats, shortened(opening).kept), words.because),
    ),
    lines(noted(words.endings, 0), endingsText(ENDINGS, words.because)),
    footText(),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The id of a scenario of this title, which is also the name of its file. */
export const idOf = (title: string): string => idFrom(title, 'my-scenario')

const ENDINGS: readonly NewEnding[] = [
  {
    ...{id: 'clash', ...endings.clash, when: 'military >= 4', worth: 0},
    ...{isImmediate: true, note: words.immediate},
  },
  {id: 'anger', ...endings.anger, when: 'audience >= 4', worth: 1},
  {id: 'agreement', ...endings.agreement, when: `${AGREED} && trust >= 3`, worth: 3},
  {id: 'cold', ...endings.cold, when: 'diplomatic >= 3 || economic >= 3', worth: 1},
  {id: 'open', ...endings.open, worth: 2},
]

function seatsOf({seats}: ScenarioForm): readonly NewSeat[] {
  const [least, most] = SEATS_RANGE
  const count = Math.min(Math.max(seats.length, least), most)
  const idFor = idsApart()
  return Array.from({length: count}, (_, at) => {
    const given = seats[at]
    const named = lineOf(given?.name ?? '', '')
    const short = lineOf(given?.short ?? '', named || words.noSeat(at + 1))
    return {id: idFor(short, 'side'), name: named || short, short}
  })
}

function rungsOf(given: NonNullable<ScenarioForm['rungs']>): NonNullable<ScenarioForm['rungs']> {
  const own = LADDERS.flatMap(ladder => {
    const labels = RUNG_LABELS[ladder].map((usual, at) => lineOf(given[ladder]?.[at] ?? '', usual))
    return labels.some((label, at) => label !== RUNG_LABELS[ladder][at])
      ? [[ladder, labels] as const]
      : []
  })
  return Object.fromEntries(own)
}

const lineOf = (text: string, otherwise: string) => fitting(text, LONGEST_LINE) || otherwise

/** A text that the format takes: not too long, and without a mark that would cite a passage. */
const fitting = (text: string, longest: number) =>
  text
    .trim()
    .replace(/\[([A-Z][0-9]{1,3})\]/g, '($1)')
    .slice(0, longest)
    .trim()

const within = (number: number, [least, most]: readonly [number, number], usual: number) =>
  Number.isFinite(number) ? Math.min(Math.max(Math.round(number), least), most) : usual
