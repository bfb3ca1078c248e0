import type {Option} from '../scenarios/schema.ts'

/** The option that stands as the order when a clock runs out: the first that holds, or the first of all. */
export const driftOf = (options: readonly Option[]): Option | undefined =>
  options.find(({tone}) => tone === 'hold') ?? options[0]
