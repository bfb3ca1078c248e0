import {toJson} from './output.ts'
import {type OpenedScenario, problemLines} from './scenario-files.ts'
import type {Exit, Terminal} from './terminal.ts'

/** Tells why a file cannot be played, on the channel that fits, and returns the exit. */
export function refuseScenario(
  {file, problems}: OpenedScenario,
  terminal: Terminal,
  json: boolean,
): Exit {
  if (json) terminal.out(toJson({problems: problems.map(problem => ({file, ...problem}))}))
  else terminal.err(problemLines(file, problems))
  return 1
}
