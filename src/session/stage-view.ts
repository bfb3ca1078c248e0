import type {Entry} from '../machines/steps.ts'
import type {Rungs} from '../scenarios/ladders.ts'
import type {Scenario, Scene} from '../scenarios/schema.ts'

/** The moment of play that the stage presents; every word of it stands in the page already. */
export type StageView = {
  readonly screen: 'library' | 'briefing' | 'turn' | 'rival' | 'outcome' | 'ending'
  /** Changes when the moment does; the same key is never animated twice. */
  readonly key: string
  readonly scenario: string
  readonly places: Scenario['places']
  /** What to show, and the place to look at. */
  readonly scene: Scene
  /** The rungs before `steps`. */
  readonly rungs: Rungs
  /** What moved, in rule order, to be stepped through from `rungs`. */
  readonly steps: readonly Entry[]
  /** Where the record stands on each ladder now, where the story still runs along it. */
  readonly history: Rungs | undefined
}
