import {checkScenario} from './check.ts'
import {noteIssue} from './form.ts'
import {problemList} from './problem-list.ts'
import type {Problem} from './problems.ts'
import {type Catalogue, type Scenario, scenarioSchema} from './schema.ts'
import {type Sound, soundParts} from './sound.ts'
import type {Places} from './yaml-places.ts'
import {readYaml} from './yaml-text.ts'

/** The scenario is null exactly when a problem is an error. Problems stand in the order of the text. */
export type ReadScenario = {
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
  /** What could be read, errors or not, and where it stands; null where the notation is broken. */
  readonly draft: {readonly sound: Sound<Scenario>; readonly places: Places} | null
}

/**
 * Reads a scenario file and finds all its problems at once: where one part has the wrong form, the
 * others are still checked. Never throws, whatever the text; at most 200 problems are told.
 */
export function readScenario(text: string, catalogue: Catalogue): ReadScenario {
  const problems = problemList()
  const yaml = readYaml(text, problems.note)
  if (!yaml) return {scenario: null, problems: problems.finish(), draft: null}

  const parsed = scenarioSchema.safeParse(yaml.data)
  if (!parsed.success)
    for (const issue of parsed.error.issues) noteIssue(issue, yaml, problems.note)
  const sound = parsed.success ? parsed.data : soundParts<Scenario>(yaml.data, parsed.error.issues)
  checkScenario(sound, catalogue, yaml.places, problems.note)
  return {
    scenario: parsed.success && !problems.failed() ? parsed.data : null,
    problems: problems.finish(),
    draft: {sound, places: yaml.places},
  }
}
