import type {Anchor, AnchorProblem} from '../../drafts/anchors.ts'
import type {Result} from '../../result.ts'
import {ANCHOR_WORDS} from '../../scenarios/passages.ts'
import {citing as words} from '../../words/passages-panel.ts'

type Props = {
  readonly proposed: Result<Anchor, AnchorProblem> | undefined
  /** How many words were chosen. */
  readonly chosen: number
}

/** The anchor for the chosen words, or why there is none. */
export function Proposal({proposed, chosen}: Props) {
  return (
    <div class="panel-proposal" role="status">
      <p class="label">{words.anchor}</p>
      {!proposed && <p>{words.nothing}</p>}
      {proposed?.ok && (
        <p>
          <q>{proposed.value.anchor}</q>{' '}
          <span class="small">{words.once(proposed.value.words)}</span>
          {chosen > ANCHOR_WORDS && (
            <span class="small"> {words.enough(chosen, ANCHOR_WORDS)}</span>
          )}
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
