import type {Scenario} from '../scenarios/schema.ts'
import {stillPlayable} from '../scenarios/still-playable.ts'

/** The scenario in a kept text. Throws where it is damaged or of another version. Loaded only when one is opened. */
export function keptScenario(text: string): Scenario {
  const scenario = stillPlayable(JSON.parse(text))
  if (!scenario) throw new Error('What was kept is no scenario that can be played.')
  return scenario
}
