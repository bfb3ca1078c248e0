import {type Playable, prepare} from '../machines/game.ts'
import type {Policy} from '../machines/rivals.ts'
import {explore} from '../odds/explore.ts'
import {oddsOf} from '../odds/odds.ts'
import {tablePlayer} from '../odds/table-play.ts'
import {aliasOf} from '../records/aliases.ts'
import {type KeptPlay, textOfPlay} from '../records/class-file.ts'
import {type ClassView, classViewOf} from '../records/class-view.ts'
import {codeOf} from '../records/code.ts'
import {gather} from '../records/gather.ts'
import type {Found, Gathered, Given, NotCounted} from '../records/gathered.ts'
import type {HandedIn} from '../records/hand-in.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {wordNotCounted} from '../words/gathering.ts'
import {type HandInForm, handInText} from './hand-in-forms.ts'

/** What became of texts that were handed in, and the class as it is now. */
export type Gathering = {
  readonly plays: readonly KeptPlay[]
  /** How many plays are new. */
  readonly added: number
  /** How many plays of each scenario, the largest first. */
  readonly scenarios: readonly {readonly id: string; readonly plays: number}[]
  /** What of the new texts is not counted, and why; of very many the first. */
  readonly told: readonly Told[]
}

/** Things that are not counted for one reason. */
export type Told = {
  readonly code: NotCounted['code']
  readonly count: number
  readonly sentences: readonly string[]
}

/** Which plays to look at, and how. */
export type Asked = {
  readonly scenario: string
  /** Held seats with a space between; undefined for whatever seats. */
  readonly seat: string | undefined
  readonly group: string | undefined
  /** Whether equal plays count each. */
  readonly each: boolean
  readonly seed: number
}

/** A play as it stands in the list of the class. */
export type Card = {
  readonly place: number
  readonly alias: string
  readonly held: readonly string[]
  readonly rival: Policy
  readonly ending: string | undefined
  readonly again: number
  readonly group: string
  /** Whether it came as a record, which keeps more than choices. */
  readonly isRecord: boolean
  /** Option ids in the order of play. */
  readonly path: readonly string[]
}

export type Viewed = {
  readonly view: ClassView
  /** Of very many the first. */
  readonly cards: readonly Card[]
  /** Every set of held seats, and every group, that the class has. */
  readonly seats: readonly string[]
  readonly groups: readonly string[]
}

/** Shares of the endings under random play, exact; undefined where a scenario has too many states. */
export type Random = ReturnType<typeof oddsOf>['endings'] | undefined

const MOST_TOLD = 500
const MOST_CARDS = 1000
/** What the plays of the class itself are called; the joiner at its end is in no label that a person gives. */
const OWN = 'your class\u2060'

/** Gathers and counts the plays of one class; it hears of each play that is begun. */
export function classDesk(scenarios: readonly Scenario[], onPlay: () => void) {
  const known = scenarios.map(prepare)
  const memory = tablePlayer()
  const player = {
    ...memory,
    begin: (...setup: Parameters<typeof memory.begin>) => {
      onPlay()
      return memory.begin(...setup)
    },
  }
  const random = new Map<string, Random>()
  let entries: readonly Entry[] = []
  return {
    /** Adds whatever is found in texts to the plays of a class; these come first and keep their places. */
    gather(plays: readonly KeptPlay[], texts: readonly Given[]): Gathering {
      // One line each, so that a line is a place.
      const own = {label: OWN, text: plays.map(textOfPlay).join('\n')}
      const gathered = gather([own, ...texts], known, player)
      entries = entriesOf(gathered, plays)
      return {
        plays: entries.map(({kept}) => kept),
        added: entries.length - plays.length,
        scenarios: known
          .map(({scenario: {id}}) => ({id, plays: playsOf(entries, id).length}))
          .filter(({plays: count}) => count > 0)
          .sort((one, other) => other.plays - one.plays),
        told: toldOf(gathered),
      }
    },
    view({scenario, seat, group, each, seed}: Asked): Viewed {
      const all = playsOf(entries, scenario)
      const asked = all.filter(
        entry =>
          (seat === undefined || seatOf(entry) === seat) &&
          (group === undefined || entry.kept.group === group),
      )
      const counted = asked.flatMap(({found, kept}) =>
        Array.from({length: each ? 1 + kept.again : 1}, () => found),
      )
      return {
        view: classViewOf(counted),
        cards: asked.slice(0, MOST_CARDS).map(entry => cardOf(entry, seed)),
        seats: distinct(all.map(seatOf)),
        groups: distinct(all.map(({kept}) => kept.group)).filter(group => group !== ''),
      }
    },
    /** The whole class as a file for a spreadsheet, a program or a learning record store. */
    handIn(form: HandInForm, seed: number): string {
      return handInText(
        form,
        entries.flatMap(({found, kept: {group}, place}): HandedIn | [] =>
          found ? {found, alias: aliasOf(seed, place), ...(group ? {group} : {})} : [],
        ),
      )
    },
    random(scenario: string): Random {
      if (!random.has(scenario)) random.set(scenario, randomOf(known, scenario))
      return random.get(scenario)
    },
  }
}

function randomOf(known: readonly Playable[], id: string): Random {
  const scenario = known.find(each => each.scenario.id === id)?.scenario
  if (!scenario) return undefined
  const {complete, endings} = oddsOf(explore(scenario))
  return complete ? endings : undefined
}

/** A play of the class at its place; nothing is found of it where its scenario has gone or changed. */
type Entry = {readonly place: number; readonly kept: KeptPlay; readonly found: Found | undefined}
type FoundEntry = Entry & {readonly found: Found}

const playsOf = (entries: readonly Entry[], scenario: string): readonly FoundEntry[] =>
  entries.filter((entry): entry is FoundEntry => entry.found?.scenario === scenario)

const seatOf = ({found}: FoundEntry): string => found.play.setup.held.join(' ')

/** The plays of before at their places, even those that cannot be played any more, and the new ones behind. */
function entriesOf(gathered: Gathered, before: readonly KeptPlay[]): readonly Entry[] {
  const {found, duplicates} = gathered
  const again = new Map<Found, number>()
  const places = new Map<Found, number>()
  for (const {of, source} of duplicates) {
    // A record that came for a play of the class takes its place.
    if (source.label === OWN) places.set(of, source.line - 1)
    else again.set(of, (again.get(of) ?? 0) + 1)
  }
  const byPlace: (Found | undefined)[] = before.map(() => undefined)
  for (const each of found) {
    const {label, line} = each.source
    const place = label === OWN ? line - 1 : (places.get(each) ?? byPlace.length)
    byPlace[place] = each
  }
  return byPlace.map((each, place) => {
    const {again: twice = 0, group = '', ...old} = before[place] ?? {}
    if (!each) return {place, found: undefined, kept: {...old, again: twice, group}}
    const code = each.record ? undefined : codeOf(each.play)
    const text = each.record ? {record: each.record} : code?.ok ? {code: code.value} : old
    const upgraded = places.has(each) ? 1 : 0
    const more = (again.get(each) ?? 0) + upgraded
    return {place, found: each, kept: {...text, again: twice + more, group}}
  })
}

function toldOf(gathered: Gathered): readonly Told[] {
  const lists: readonly (readonly NotCounted[])[] = [
    gathered.damaged,
    gathered.foreign,
    gathered.stopped,
    gathered.duplicates.filter(({source}) => source.label !== OWN),
    gathered.silent,
  ]
  return lists.flatMap((list): Told | [] => {
    const [first] = list
    if (!first) return []
    const sentences = list.slice(0, MOST_TOLD).map(wordNotCounted)
    return {code: first.code, count: list.length, sentences}
  })
}

function cardOf({found: {play, kind}, kept, place}: FoundEntry, seed: number): Card {
  return {
    ...{place, alias: aliasOf(seed, place)},
    ...{held: play.setup.held, rival: play.setup.rival, ending: play.ending},
    ...{again: kept.again, group: kept.group, isRecord: kind === 'record'},
    path: play.steps.map(({option}) => option.id),
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)]
