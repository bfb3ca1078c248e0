import type {DraftProblem} from '../../drafts/judge.ts'
import {workshop as words} from '../../words/workshop.ts'

type Props = {
  readonly problems: readonly DraftProblem[]
  readonly state: 'judging' | 'done' | 'too-long'
  readonly onGo: (problem: DraftProblem) => void
  readonly onApply: (problem: DraftProblem) => void
  readonly onExplain: (code: string) => void
}

/** Every problem of the draft, each with a way to its place and, where it is sure, its repair. */
export function ProblemList({problems, state, onGo, onApply, onExplain}: Props) {
  const errors = problems.filter(({severity}) => severity === 'error').length
  const told =
    state === 'too-long'
      ? words.problems.tooLong
      : problems.length === 0
        ? state === 'judging'
          ? words.problems.judging
          : words.problems.none
        : words.problems.count(errors, problems.length - errors)
  return (
    <section class="problems" aria-labelledby="problems-title">
      <p class="problems-head">
        <span id="problems-title" class="label">
          {words.problems.title}
        </span>{' '}
        <span role="status">{told}</span>
      </p>
      <ul>
        {problems.map(problem => (
          <li
            key={`${problem.from} ${problem.code} ${problem.sentence}`}
            class={`problem is-${problem.severity}`}
          >
            <button type="button" class="code-name" onClick={() => onExplain(problem.code)}>
              <span class="unseen">{words.problems[problem.severity]}: </span>
              {problem.code}
            </button>
            <p>
              <b>{words.problems.line(problem.line)}.</b> {problem.sentence} {problem.repair}
            </p>
            <span class="problem-tools">
              {problem.edit && (
                <button
                  type="button"
                  class="tool"
                  aria-label={words.problems.apply(problem.repair)}
                  onClick={() => onApply(problem)}
                >
                  {words.apply}
                </button>
              )}
              <button
                type="button"
                class="tool"
                aria-label={words.problems.go(problem.line)}
                onClick={() => onGo(problem)}
              >
                {words.problems.goShort}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
