import type {Option, Turn} from '../scenarios/schema.ts'
import type {Exploration} from './explore.ts'

/**
 * An option that is never a better choice than one and the same sibling of its own tone, by the worth of
 * the endings that follow. That a harder order comes out worse is how the game is meant.
 */
export type Dominated = {
  readonly turn: Turn
  readonly option: Option
  readonly by: Option
  /** States in which both are open. */
  readonly states: number
}

/** An option that is the best choice wherever there is a choice. */
export type AlwaysBest = Omit<Dominated, 'by'>

/** Worths nearer than this are alike: sums of sixths differ in their last digits. */
const HAIR = 1e-9
/** A worth that is better by this much somewhere is worth a word; endings are 0 to 4. */
const WORTHWHILE = 0.25
/** In fewer states than these, "always" says little: the first turn has one. */
const FEWEST_STATES = 10

/**
 * Compares the options of each turn by the worth that random play gets from there on. A dominated
 * option has a sibling of its tone that is open wherever there is a choice, never worse and somewhere
 * clearly better.
 */
export function worthOfOptions(exploration: Exploration): {
  readonly dominated: readonly Dominated[]
  readonly alwaysBest: readonly AlwaysBest[]
} {
  const tables = comparisons(exploration)
  const dominated: Dominated[] = []
  const alwaysBest: AlwaysBest[] = []
  for (const [index, turn] of exploration.flow.turns.entries()) {
    const open = tables[index]
    if (!open) continue
    for (const [place, option] of turn.options.entries()) {
      const own = open[place]
      if (!own || own.states < FEWEST_STATES) continue
      const {states} = own
      if (own.best === states && own.ahead >= WORTHWHILE) alwaysBest.push({turn, option, states})
      const by = turn.options.find(({tone}, i) => {
        const beside = own.beside[i]
        if (i === place || tone !== option.tone || !beside) return false
        return beside.noWorse === states && beside.ahead >= WORTHWHILE
      })
      if (by) dominated.push({turn, option, by, states})
    }
  }
  return {dominated, alwaysBest}
}

/** Of one option: the states with a choice, those in which it is best, and how it stands beside each sibling. */
type Comparison = {
  states: number
  best: number
  /** By how much, at most, it is better than the best other. */
  ahead: number
  /** By place in the turn: states in which the sibling is open and no worse, and by how much at most it is better. */
  readonly beside: {noWorse: number; ahead: number}[]
}

function comparisons(exploration: Exploration): readonly (readonly Comparison[])[] {
  const {flow, states, scenario} = exploration
  const tables = flow.turns.map(({options}) =>
    options.map((): Comparison => {
      const beside = options.map(() => ({noWorse: 0, ahead: 0}))
      return {states: 0, best: 0, ahead: 0, beside}
    }),
  )
  const values = new Float64Array(states.length)
  const worthAt = (ending: number | undefined) =>
    ending === undefined ? 0 : (scenario.endings[ending]?.worth ?? 0)
  for (const {place, turn, branches, ending: standing} of [...states].reverse()) {
    const worths = branches.map(({outcomes}) => {
      let worth = 0
      for (const {faces, next, ending} of outcomes)
        worth += ((next ? (values[next.place] ?? 0) : worthAt(ending)) * faces) / 6
      return worth
    })
    const sum = worths.reduce((total, worth) => total + worth, 0)
    values[place] = branches.length > 0 ? sum / branches.length : worthAt(standing)
    const options = flow.turns[turn]?.options
    if (branches.length < 2 || !options) continue
    const places = branches.map(({option}) => options.indexOf(option))
    worths.forEach((worth, i) => {
      const own = tables[turn]?.[places[i] ?? -1]
      if (!own) return
      own.states++
      let other = Number.NEGATIVE_INFINITY
      worths.forEach((sibling, j) => {
        if (i === j) return
        other = Math.max(other, sibling)
        const beside = own.beside[places[j] ?? -1]
        if (!beside || sibling < worth - HAIR) return
        beside.noWorse++
        beside.ahead = Math.max(beside.ahead, sibling - worth)
      })
      if (worth < other - HAIR) return
      own.best++
      own.ahead = Math.max(own.ahead, worth - other)
    })
  }
  return tables
}
