import {
  type Path,
  type Place,
  type Problem,
  type ProblemCode,
  type ProblemFields,
  problem,
  severityOf,
} from './problems.ts'

/** Notes a problem. Place and facts may be thunks: past the limit nobody works them out. */
export type Note = <C extends ProblemCode>(
  code: C,
  at: Place | (() => Place),
  path: Path,
  fields: ProblemFields[C] | (() => ProblemFields[C]),
) => void

export type ProblemList = {
  readonly note: Note
  /** Whether anything noted so far forbids play, shown or not. */
  readonly failed: () => boolean
  /** In the order of the text; the last says how many more there are. */
  readonly finish: () => Problem[]
}

/** Collects up to `most` problems and counts the rest. */
export function problemList(most = MOST_PROBLEMS): ProblemList {
  const shown: Problem[] = []
  let hidden = 0
  let failed = false

  const note: Note = (code, at, path, fields) => {
    if (severityOf(code) === 'error') failed = true
    if (shown.length >= most) {
      hidden++
      return
    }
    const place = typeof at === 'function' ? at() : at
    shown.push(problem(code, place, path, typeof fields === 'function' ? fields() : fields))
  }

  const finish = () => {
    const sorted = withoutExplained(shown).sort(byPlace)
    const last = sorted.at(-1)
    if (hidden > 0 && last) sorted.push(problem('scenario/more-problems', last.at, [], {hidden}))
    return sorted
  }

  return {note, failed: () => failed, finish}
}

const MOST_PROBLEMS = 200

const byPlace = (one: Problem, other: Problem) =>
  one.at.line - other.at.line || one.at.column - other.at.column

/** Without the fields that are missing only because their names were mistyped, which is told itself. */
function withoutExplained(problems: readonly Problem[]): Problem[] {
  const meant = new Set(
    problems.flatMap(({code, path, fields}) =>
      code === 'scenario/unknown-field' && fields.suggestion !== null
        ? [JSON.stringify([...path.slice(0, -1), fields.suggestion])]
        : [],
    ),
  )
  return problems.filter(
    ({code, path}) => code !== 'scenario/missing-field' || !meant.has(JSON.stringify(path)),
  )
}
