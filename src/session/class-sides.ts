import type {KeptPlay, KeptRoad} from '../records/class-file.ts'
import type {Play} from '../records/play.ts'
import type {Record} from '../records/record.ts'
import type {ClassPlays} from './class-plays.ts'

/** What can stand on one side of a comparison: the documents, a team by its place, or a road. */
export type Side =
  | {readonly kind: 'documents'}
  | {readonly kind: 'team'; readonly play: number}
  | ({readonly kind: 'road'} & KeptRoad)

/** A side with its play. */
export type OpenSide = {
  readonly side: Side
  readonly play: Play
  readonly record: Record | undefined
}

/** The name by which a side is chosen from a list. */
export const sideId = (side: Side): string =>
  side.kind === 'documents'
    ? 'documents'
    : side.kind === 'team'
      ? `team ${side.play}`
      : `road ${side.play} ${side.step} ${side.option}`

/** The side of this name; undefined where it is none. */
export function readSide(id: string): Side | undefined {
  const [kind, play, step, option] = id.split(' ')
  if (kind === 'documents') return {kind}
  if (kind === 'team') return {kind, play: Number(play)}
  if (kind === 'road' && option) return {kind, play: Number(play), step: Number(step), option}
  return undefined
}

/** The play of a side in a scenario; undefined where the class has it no more, or it is of another. */
export function openSide(
  side: Side,
  scenario: string,
  kept: readonly KeptPlay[],
  plays: ClassPlays,
): OpenSide | undefined {
  if (side.kind === 'documents') {
    const play = plays.documents(scenario)
    return play && {side, play, record: undefined}
  }
  const of = kept[side.play]
  const opened = of && plays.open(of)
  if (!opened || opened.play.playable.scenario.id !== scenario) return undefined
  if (side.kind === 'team') return {side, ...opened}
  const play = plays.road(opened.play, side.step, side.option)
  return play && {side, play, record: undefined}
}

/** Whether two roads are one. */
export const sameRoad = (one: KeptRoad, other: KeptRoad): boolean =>
  one.play === other.play && one.step === other.step && one.option === other.option
