import type {Scenario} from '../scenarios/schema.ts'

/** A bundled scenario as the library shows it, before it is loaded. */
export type LibraryCard = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly turns: number
  /** Names of the seats by id, in the order of the file. */
  readonly seats: Readonly<Record<string, string>>
  readonly load: () => Promise<Scenario>
}
