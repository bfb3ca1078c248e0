import {type Playable, prepare} from '../machines/game.ts'
import type {Policy} from '../machines/rivals.ts'
import {explore} from '../odds/explore.ts'
import {oddsOf} from '../odds/odds.ts'
import {tablePlayer} from '../odds/table-play.ts'
import {aliasOf} from '../records/aliases.ts'
import {type KeptPlay, textOfPlays} from '../records/class-file.ts'
import {type ClassView, classViewOf} from '../records/class-view.ts'
import {gather} from '../records/gather.ts'
import type {Earlier, Found, Gathered, Given, NotCounted} from '../records/gathered.ts'
import type {HandedIn} from '../records/hand-in.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {wordNotCounted} from '../words/gathering.ts'
import {type EarlierMoment, type Entry, entriesOf, isOmitted, OWN} from './class-entries.ts'
import {type HandInForm, handInText} from './hand-in-forms.ts'

/** What became of texts that were handed in, and the class as it is now. */
export type Gathering = {
  readonly plays: readonly KeptPlay[]
  /** How many plays are new and counted. */
  readonly added: number
  /** How many are new and not counted, because they seem to be earlier moments of others. */
  readonly moments: number
  /** How many plays of before have more beside their choices now: a record in place of a code. */
  readonly fuller: number
  /** How often a play came that was there already, and brought nothing more. */
  readonly known: number
  /** How many plays of the class cannot be played here. */
  readonly unread: number
  /** Plays of the class that seem to be another's, handed in before its end. */
  readonly earlier: readonly EarlierMoment[]
  /** How many plays of each scenario, the largest first. */
  readonly scenarios: readonly {readonly id: string; readonly plays: number}[]
  /** What of the new texts is not counted, and why; of very many the first. */
  readonly told: readonly Told[]
}

/** Things that are not counted for one reason, except earlier moments, which stand for themselves. */
export type Told = {
  readonly code: Untold['code']
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
      const gathered = gather([textOfPlays(OWN, plays), ...texts], known, player)
      entries = entriesOf(gathered, plays)
      const fresh = entries.slice(plays.length)
      return {
        plays: entries.map(({kept}) => kept),
        added: fresh.filter(entry => !isOmitted(entry)).length,
        moments: fresh.filter(isOmitted).length,
        fuller: entries.filter(({isFuller}) => isFuller).length,
        known: gathered.duplicates.filter(({source}) => source.label !== OWN).length,
        unread: entries.filter(({found}) => !found).length,
        earlier: entries.flatMap(({earlier}) => earlier ?? []),
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
        entries.flatMap((entry): HandedIn | [] => {
          const {found, kept, place} = entry
          if (!found || isOmitted(entry)) return []
          return {found, alias: aliasOf(seed, place), ...(kept.group ? {group: kept.group} : {})}
        }),
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

type CountedEntry = Entry & {readonly found: Found}

/** The plays of a scenario that count. */
const playsOf = (entries: readonly Entry[], scenario: string): readonly CountedEntry[] =>
  entries.filter(
    (entry): entry is CountedEntry => entry.found?.scenario === scenario && !isOmitted(entry),
  )

const seatOf = ({found}: CountedEntry): string => found.play.setup.held.join(' ')

function toldOf(gathered: Gathered): readonly Told[] {
  const lists: readonly (readonly Untold[])[] = [
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

function cardOf({found: {play, kind}, kept, place}: CountedEntry, seed: number): Card {
  return {
    ...{place, alias: aliasOf(seed, place)},
    ...{held: play.setup.held, rival: play.setup.rival, ending: play.ending},
    ...{again: kept.again, group: kept.group, isRecord: kind === 'record'},
    path: play.steps.map(({option}) => option.id),
  }
}

type Untold = Exclude<NotCounted, Earlier>

const distinct = (values: readonly string[]) => [...new Set(values)]
