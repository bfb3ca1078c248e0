import type {KeptPlay} from '../records/class-file.ts'
import type {Given} from '../records/gathered.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {Asked, Gathering, Random, Viewed} from './class-desk.ts'
import type {HandInForm} from './hand-in-forms.ts'

/** Whoever gathers and counts a class; what is stopped, or fails, is answered with undefined. */
export type ClassWork = {
  readonly gather: (
    given: {
      readonly scenarios: readonly Scenario[]
      readonly plays: readonly KeptPlay[]
      readonly texts: readonly Given[]
    },
    onProgress: (plays: number) => void,
  ) => Promise<Gathering | undefined>
  /** Counts what was gathered last. */
  readonly view: (asked: Asked) => Promise<Viewed | undefined>
  readonly random: (scenario: string) => Promise<Random>
  /** The whole class as a file of this form. */
  readonly handIn: (form: HandInForm, seed: number) => Promise<string | undefined>
  /** Stops whatever is under way; the class must be gathered again before it is counted. */
  readonly stop: () => void
}
