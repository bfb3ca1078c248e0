import type {Selection} from '../../drafts/anchors.ts'
import type {AnchorCheck} from '../../drafts/recheck.ts'
import {anchorChecks as words} from '../../words/passages-panel.ts'
import {CopyButton} from './copy-button.tsx'

type Props = {
  readonly checks: readonly AnchorCheck[]
  readonly onLook: (selection: Selection) => void
}

/** How the draft's anchors stand in this text; a near miss is shown and never taken. */
export function AnchorChecks({checks, onLook}: Props) {
  const anchored = checks.filter(({status}) => status !== 'not citable')
  if (anchored.length === 0) return null
  const troubled = anchored.filter(check => check.status !== 'found' || check.moved)
  const found = anchored.length - troubled.length
  return (
    <section class="panel-checks" aria-labelledby="panel-checks-title">
      <h4 id="panel-checks-title" class="label">
        {words.title}
      </h4>
      <p role="status" class="small">
        {troubled.length === 0 ? words.allFound(found) : words.some(found, anchored.length)}
      </p>
      <ul class="small">
        {troubled.map(check => (
          <li key={check.passage}>
            <Told check={check} onLook={onLook} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({check, onLook}: {check: AnchorCheck; onLook: Props['onLook']}) {
  const {passage} = check
  if (check.status === 'found') return <>{words.moved(passage, check.unit)}</>
  if (check.status === 'ambiguous') return <>{words.ambiguous(passage, check.units)}</>
  if (check.status !== 'missing') return null
  const {nearMiss} = check
  if (!nearMiss) return <>{words.missing(passage)}</>
  return (
    <>
      {words.missing(passage)} {words.nearMiss(nearMiss.unit + 1)}
      <q>{nearMiss.anchor}</q>
      <span class="panel-actions">
        <button type="button" class="panel-button" onClick={() => onLook(nearMiss)}>
          {words.show(nearMiss.unit + 1)}
        </button>
        <CopyButton text={nearMiss.anchor} name={words.copy} />
      </span>
    </>
  )
}
