import {useEffect, useMemo, useState} from 'preact/hooks'
import {aliasOf} from '../../records/aliases.ts'
import type {ClassFile} from '../../records/class-file.ts'
import type {Record} from '../../records/record.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Gathering} from '../../session/class-desk.ts'
import type {Choice, ClassLook} from '../../session/class-look.ts'
import {classPlays} from '../../session/class-plays.ts'
import type {ClassPlace} from './use-class.ts'
import {useView} from './use-view.ts'
import type {Highlight} from './view-props.ts'

/** The team that is looked at beside the class, with what its file kept. */
export type Shown = Highlight & {readonly record: Record | undefined}

export type Looking = ReturnType<typeof useLooking>

type Given = {
  readonly file: ClassFile
  readonly gathering: Gathering
  readonly place: ClassPlace
  /** How the class was looked at before. */
  readonly look: ClassLook
  /** The turn that the address names; empty where it names none. */
  readonly givenTurn: string
  readonly onTurn: (turn: string) => void
}

/** Of fewer than twenty most groups are small, and merging would hide everything. */
const FEWEST_TO_MERGE = 20

/** What of a class is looked at: which plays, which team among them, and which turn. */
export function useLooking({file, gathering, place, look, givenTurn, onTurn}: Given) {
  const [choice, setChoice] = useState(() => firstChoice(gathering, look))
  const [known, setKnown] = useState<readonly Scenario[]>([])
  useEffect(() => void place.scenarios().then(setKnown), [])
  const played = gathering.scenarios.map(({id}) => id).join(' ')
  const plays = useMemo(
    () => classPlays(known.filter(({id}) => played.split(' ').includes(id))),
    [known, played],
  )
  const asked = {...choice, each: file.each, seed: file.seed}
  const {viewed, random} = useView(place, gathering, asked)
  const scenario = known.find(({id}) => id === choice.scenario)
  const [shownAt, setShownAt] = useState(look.shown)
  const [turn, setTurn] = useState(givenTurn)
  const [isMerged, setMerge] = useState(look.isMerged)
  const count = viewed?.view.plays ?? 0

  const nameOf = (index: number) => aliasOf(file.seed, index)
  const open = (index: number) => {
    const kept = file.plays[index]
    return kept && plays.open(kept)
  }
  const shown = useMemo((): Shown | undefined => {
    const opened = shownAt === undefined ? undefined : open(shownAt)
    const isHere = opened?.play.playable.scenario.id === choice.scenario
    const isEarlier = gathering.earlier.some(({place: at, isTeam}) => at === shownAt && !isTeam)
    if (shownAt === undefined || !opened || !isHere || isEarlier) return undefined
    return {place: shownAt, alias: nameOf(shownAt), ...opened}
  }, [shownAt, choice.scenario, plays, file, gathering])
  const isTurn = scenario?.turns.some(({id}) => id === turn)
  return {
    ...{choice, known, plays, viewed, random, scenario, shown, nameOf, open, count},
    choose(next: Choice) {
      if (next.scenario !== choice.scenario) {
        setShownAt(undefined)
        setTurn('')
        onTurn('')
      }
      setChoice(next)
    },
    /** Shows the team at this place in the views, or none. */
    show: setShownAt,
    /** The teams to choose from: those that are looked at, and the one that is shown. */
    teams(cards: readonly {readonly place: number; readonly alias: string}[]) {
      const isListed = !shown || cards.some(({place: at}) => at === shown.place)
      return isListed ? cards : [shown, ...cards]
    },
    /** The turn that the room talks about: the one that was chosen, else where it was least of one mind. */
    turn: isTurn ? turn : (viewed?.view.split?.turn.id ?? scenario?.turns[0]?.id ?? ''),
    setTurn(next: string) {
      setTurn(next)
      onTurn(next)
    },
    shownAt,
    isMerged,
    canMerge: count >= FEWEST_TO_MERGE,
    merge: count >= FEWEST_TO_MERGE && isMerged,
    setMerge,
    titleOf: (id: string) => known.find(each => each.id === id)?.title ?? id,
  }
}

/** What was chosen before, as far as the class still has it; else all of its first scenario. */
function firstChoice({scenarios}: Gathering, {choice}: ClassLook): Choice {
  const kept = choice && scenarios.find(({id}) => id === choice.scenario)
  if (choice && kept) return choice
  return {scenario: scenarios[0]?.id ?? '', seat: undefined, group: undefined}
}
