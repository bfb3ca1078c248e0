import type {Anchor, AnchorProblem} from '../../drafts/anchors.ts'
import type {Result} from '../../result.ts'
import {citing as words} from '../../words/passages-panel.ts'

/** The anchor for the chosen words, or why there is none. */
export function Proposal({proposed}: {proposed: Result<Anchor, AnchorProblem> | undefined}) {
  return (
    <div class="panel-proposal" role="status">
      <p class="label">{words.anchor}</p>
      {!proposed && <p>{words.nothing}</p>}
      {proposed?.ok && (
        <p>
          <q>{proposed.value.anchor}</q>{' '}
          <span class="small">{words.once(proposed.value.words)}</span>
        </p>
      )}
      {proposed && !proposed.ok && <p class="panel-problem">{told(proposed.error)}</p>}
    </div>
  )
}

const told = (problem: AnchorProblem) =>
  problem.code === 'repeated'
    ? words.problems.repeated(problem.phrase, problem.times)
    : words.problems[problem.code]
