import {useEffect, useRef} from 'preact/hooks'
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
  const section = useRef<HTMLElement>(null)
  /** Where the button stood that has gone with its problem. */
  const applied = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (applied.current === undefined || state === 'judging') return
    const {activeElement} = document
    const isLost = activeElement === document.body || activeElement === null
    const buttons = section.current?.querySelectorAll<HTMLElement>('.problem-tools') ?? []
    const next = buttons[Math.min(applied.current, buttons.length - 1)]?.querySelector('button')
    applied.current = undefined
    if (isLost) (next ?? section.current?.querySelector<HTMLElement>('#problems-title'))?.focus()
  }, [problems, state])
  return (
    <section ref={section} class="problems" aria-labelledby="problems-title">
      <p class="problems-head">
        <span id="problems-title" class="label" tabIndex={-1}>
          {words.problems.title}
        </span>{' '}
        <span role="status">{told}</span>
      </p>
      <ul>
        {problems.map((problem, at) => (
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
                  onClick={() => {
                    applied.current = at
                    onApply(problem)
                  }}
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
