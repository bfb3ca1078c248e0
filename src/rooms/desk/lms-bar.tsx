import type {Standing} from '../../delivery/scorm/reporter.ts'
import {lms, wordSuspendProblem} from '../../words/lms.ts'
import {saveText} from '../shared/save-text.ts'
import './lms-bar.css'

type Props = {
  /** Without an LMS, or with one that does not answer, there is nothing else to know. */
  readonly state: 'alone' | 'silent' | Standing
  readonly isKept?: boolean
  readonly onReplace?: () => void
}

/** What the LMS around this page gets and keeps, in a line, and what went wrong. */
export function LmsBar({state, isKept = true, onReplace}: Props) {
  const aside = typeof state === 'object' ? state.aside : undefined
  return (
    <section class="lms-bar" aria-label={lms.region}>
      <p role="status">{aside ? '' : told(state, isKept)}</p>
      {aside && (
        <div role="alert">
          <p>
            {wordSuspendProblem(aside.problem)} {lms.aside}
          </p>
          <p class="lms-choices">
            {aside.text && (
              <button
                type="button"
                class="ghost"
                onClick={() => saveText(lms.fileName, aside.text, 'text/plain')}
              >
                {lms.save}
              </button>
            )}
            <button type="button" class="solid" onClick={onReplace}>
              {lms.replace}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

function told(state: Props['state'], isKept: boolean): string {
  if (state === 'alone' || state === 'silent') return lms[state]
  if (state.behind) return isKept ? lms.behind : lms.behindUnkept
  return state.leftOut === 'nothing' ? lms.reporting : lms.leftOut[state.leftOut]
}
