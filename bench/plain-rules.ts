import type {Flow} from '../src/machines/flow.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from '../src/scenarios/ladders.ts'
import type {Option} from '../src/scenarios/schema.ts'

/*
 * The rules of play once more, as a plain reducer for an engine that brings none. They are written
 * for the benchmark alone, know no log, no gate's name and no setup, and are held to the chart by
 * the comparison of every end.
 */

/** A story at one moment: a turn to be decided, or an ending. */
export type PlainState = {
  readonly rungs: Rungs
  readonly flags: readonly string[]
  /** Position of the turn; as many as there are turns once ended. */
  readonly turn: number
  readonly ending: string | null
}

const HOT = LADDERS.filter(ladder => ladder !== 'trust')
const SPILLS: Readonly<Partial<Record<Ladder, Ladder>>> = {
  military: 'audience',
  diplomatic: 'trust',
  economic: 'audience',
}

/** The state behind an order of the waiting turn; undefined where that turn has no such option. */
export function reduce(
  flow: Flow,
  state: PlainState,
  optionId: string,
  roll: number,
): PlainState | undefined {
  const option = flow.turns[state.turn]?.options.find(({id}) => id === optionId)
  if (!option || state.ending !== null) return undefined
  const rungs = moved(state.rungs, option, roll)
  const flags = [...new Set([...state.flags, ...(option.sets ?? [])])].sort()
  const turn = state.turn + 1
  const endings = turn < flow.turns.length ? flow.immediate : [...flow.immediate, ...flow.final]
  const ending = endings.find(({when}) => flow.holds(when, rungs, flags))
  return {rungs, flags, turn, ending: ending?.id ?? null}
}

function moved(before: Rungs, {moves, tone, channel}: Option, roll: number): Rungs {
  const rungs: Record<Ladder, Rung> = {...before}
  const quiet = channel === 'quiet'
  let eased = false
  const put = (ladder: Ladder, rung: number) => {
    rungs[ladder] = Math.max(0, Math.min(4, rung)) as Rung
  }
  const worsen = (ladder: Ladder) => {
    if (ladder === 'trust') return put('trust', rungs.trust - 1)
    const spilled = rungs[ladder] === 2 ? SPILLS[ladder] : undefined
    put(ladder, rungs[ladder] + 1)
    if (spilled) worsen(spilled)
  }
  for (const ladder of HOT) for (let n = moves[ladder] ?? 0; n > 0; n--) worsen(ladder)
  for (let n = -(moves.trust ?? 0); n > 0; n--) worsen('trust')
  const isHeld: Readonly<Record<Ladder, () => boolean>> = {
    military: () => rungs.military >= 3 && rungs.trust === 0,
    diplomatic: () => rungs.audience === 4,
    economic: () => rungs.military >= 3,
    audience: () => false,
    trust: () => rungs.diplomatic >= 3 && !quiet,
  }
  for (const ladder of HOT) {
    if ((moves[ladder] ?? 0) >= 0 || isHeld[ladder]()) continue
    if (ladder === 'military' && rungs.military > 0) eased = true
    put(ladder, rungs[ladder] - 1)
  }
  if ((moves.trust ?? 0) > 0 && !isHeld.trust()) put('trust', rungs.trust + 1)
  if (roll <= 2 - before.trust) worsen(tone === 'force' ? 'military' : 'audience')
  else if (roll === 6 && quiet) worsen('audience')
  if ((tone === 'ease' || tone === 'hold') && rungs.trust >= 3 && !eased) {
    put('military', rungs.military - 1)
  }
  return rungs
}
