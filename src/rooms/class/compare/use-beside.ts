import {useState} from 'preact/hooks'
import {type ClassFile, type KeptRoad, MOST_ROADS} from '../../../records/class-file.ts'
import {openSide, readSide, type Side, sameRoad, sideId} from '../../../session/class-sides.ts'
import {compareWords as words} from '../../../words/class-compare.ts'
import type {useClass} from '../use-class.ts'
import type {Looking} from '../use-looking.ts'

export type Beside = ReturnType<typeof useBeside>

/** Where a road is about to fork. */
export type Forking = {readonly play: number; readonly step: number}

/** Which two plays stand side by side, and the roads that the room took another way. */
export function useBeside(room: ReturnType<typeof useClass>, file: ClassFile, looking: Looking) {
  const [isOpen, setOpen] = useState(false)
  const [ids, setIds] = useState<readonly [one: string, other: string]>(['', ''])
  const [forking, setForking] = useState<Forking>()
  const {choice, plays, nameOf} = looking
  const open = (id: string) => {
    const side = readSide(id)
    return side && openSide(side, choice.scenario, file.plays, plays)
  }
  const nameOfSide = (side: Side): string =>
    side.kind === 'documents'
      ? words.path
      : side.kind === 'team'
        ? nameOf(side.play)
        : words.otherRoad(nameOf(side.play))
  const keep = (roads: readonly KeptRoad[]) => room.change({roads})
  return {
    ...{isOpen, ids, setIds, open, nameOfSide, forking},
    /** Opens the comparison, with these two where they are given. */
    compare(one?: Side, other?: Side) {
      const [first, second] = ids
      setIds([one ? sideId(one) : first, other ? sideId(other) : second])
      setOpen(true)
    },
    close: () => setOpen(false),
    /** Asks which road to take from a step of a team's play; undefined asks no more. */
    askFork: setForking,
    /** Plays another road, keeps it, and sets it beside the team's own. */
    fork({play, step}: Forking, option: string) {
      setForking(undefined)
      const road = {play, step, option}
      if (!file.roads.some(each => sameRoad(each, road))) {
        if (file.roads.length >= MOST_ROADS) return room.tell(words.fork.full)
        keep([...file.roads, road])
      }
      setIds([sideId({kind: 'team', play}), sideId({kind: 'road', ...road})])
      setOpen(true)
    },
    forget(road: KeptRoad) {
      keep(file.roads.filter(each => !sameRoad(each, road)))
      const id = sideId({kind: 'road', ...road})
      setIds([ids[0] === id ? '' : ids[0], ids[1] === id ? '' : ids[1]])
    },
  }
}
