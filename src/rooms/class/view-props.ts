import type {ClassView} from '../../records/class-view.ts'
import type {Play} from '../../records/play.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Random} from '../../session/class-desk.ts'

/** A play of the class that is looked at beside all of them. */
export type Highlight = {readonly place: number; readonly alias: string; readonly play: Play}

/** What each view of a class is given; options and turns are gone by by their ids. */
export type ViewProps = {
  readonly scenario: Scenario
  readonly view: ClassView
  /** Shares of the endings under random play; undefined until they are counted, or where they cannot be. */
  readonly random: Random
  readonly highlight: Highlight | undefined
  /** Whether groups under five are merged into "other". */
  readonly merge: boolean
  /** The turn that the room talks about. */
  readonly turn: string
  readonly onTurn: (turn: string) => void
}
