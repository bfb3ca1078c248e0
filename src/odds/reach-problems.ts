import {type Path, type Problem, problem} from '../scenarios/problems.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {readYaml} from '../scenarios/yaml-text.ts'
import type {Finding} from './finding.ts'

/**
 * The findings that forbid or spoil play as problems of the text, each at the id of the ending, turn or option
 * that it names; that nothing could be looked for stands at the turns.
 */
export function reachProblems(
  findings: readonly Finding[],
  {turns, endings}: Scenario,
  text: string,
): Problem[] {
  const places = readYaml(text, () => {})?.places
  const placeOf = (path: Path) => places?.value([...path, 'id']) ?? {line: 1, column: 1}
  const turnPath = (id: string) => ['turns', turns.findIndex(turn => turn.id === id)]
  return findings.flatMap((finding): Problem | [] => {
    if (finding.code === 'reach/ending') {
      const id = finding.fields.ending
      const path = ['endings', endings.findIndex(ending => ending.id === id)]
      return problem('reach/ending', placeOf(path), path, {id})
    }
    if (finding.code === 'reach/no-open-option') {
      const {turn, example} = finding.fields
      const path = turnPath(turn)
      return problem('reach/no-open-option', placeOf(path), path, {turn, state: example})
    }
    if (finding.code === 'reach/option-never-open') {
      const {turn, option} = finding.fields
      const options = turns.find(({id}) => id === turn)?.options ?? []
      const path = [...turnPath(turn), 'options', options.findIndex(({id}) => id === option)]
      return problem('reach/option-never-open', placeOf(path), path, {turn, option})
    }
    if (finding.code === 'odds/too-many-states') {
      const at = places?.name(['turns']) ?? {line: 1, column: 1}
      return problem('odds/too-many-states', at, ['turns'], finding.fields)
    }
    return []
  })
}
