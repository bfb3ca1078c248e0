import {hash32} from '../hash.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'

/**
 * A 32-bit hash of all that decides how a scenario plays (ids, seats, moves, conditions, marks of
 * history) and of none of its prose: a corrected typo keeps it, a changed effect does not.
 */
export function structureOf(scenario: Scenario): number {
  const known = structures.get(scenario)
  if (known !== undefined) return known
  const structure = reckon(scenario)
  structures.set(scenario, structure)
  return structure
}

/** A scenario never changes once it is read, and a class asks for its structure with every code. */
const structures = new WeakMap<Scenario, number>()

function reckon(scenario: Scenario): number {
  const {id, seats, ladders, rules, turns, endings} = scenario
  const parts = [
    id,
    Object.keys(seats),
    LADDERS.map(ladder => ladders[ladder].start),
    [rules.audienceGate, rules.deterrence],
    turns.map(turn => [
      turn.id,
      turn.seat ?? turn.seats,
      turn.when ?? null,
      turn.event ? movesOf(turn.event.moves) : null,
      turn.options.map(option => [
        option.id,
        option.tone,
        option.channel,
        movesOf(option.moves),
        option.sets ?? [],
        option.when ?? null,
        option.history ?? null,
      ]),
    ]),
    endings.map(ending => [ending.id, ending.immediate ?? false, ending.when ?? null]),
  ]
  return hash32(JSON.stringify(parts))
}

/** The structure as a record shows it: eight hexadecimal digits. */
export const structureName = (scenario: Scenario) =>
  structureOf(scenario).toString(16).padStart(8, '0')

const movesOf = (moves: Scenario['turns'][number]['options'][number]['moves']) =>
  LADDERS.map(ladder => moves[ladder] ?? 0)
