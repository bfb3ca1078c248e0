import type {Rung} from '../../scenarios/ladders.ts'
import type {Scene} from '../../scenarios/schema.ts'
import type {Box, Size} from '../lens.ts'
import type {Point} from '../map-data.ts'
import type {Pen} from './pen.ts'

/** Where an effect is drawn, on the screen; one that stands in one place has all three alike. */
export type Where = {readonly at: Point; readonly from: Point; readonly to: Point}

/** What of the moment an effect may show beside its place. */
export type Told = {
  /** How a gate stands. */
  readonly state: NonNullable<NonNullable<Scene['show']>[number]['state']>
  /** Where the economic ladder comes to rest. */
  readonly economic: Rung
}

/** Something the map shows, as a drawing for every moment. */
export type Effect = {
  readonly seconds: number
  /** What stands above its place: how wide it is, and how far above the place it ends. */
  readonly figure?: Size
  /** How far above its place it reaches on the ground, so that figures stand clear of it. */
  readonly ground?: number
  /** Whether it ends at `to`, wherever `at` may be. */
  readonly travels?: true
  /** What it covers beside its place, which names should leave free; from the place's point. */
  readonly covers?: (told: Pick<Told, 'economic'>) => Box | undefined
  /** Draws the moment `t`, from 0 to 1; the drawing at 1 is what stays. */
  draw(pen: Pen, where: Where, t: number, told: Told): void
}
