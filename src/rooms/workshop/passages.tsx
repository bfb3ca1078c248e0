import type {OwnDocuments} from '../../scenarios/own-documents.ts'
import type {Path} from '../../scenarios/problems.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import {workshop as words} from '../../words/workshop.ts'
import {PassagesPanel, type PassagesPanelProps} from './passages-panel.tsx'

type Props = Pick<PassagesPanelProps, 'isBroken' | 'onCite' | 'onInsert'> & {
  /** Undefined until the draft was read for the first time. */
  readonly own: OwnDocuments | undefined
  readonly catalogue: Catalogue
  readonly onGoTo: (path: Path) => void
  readonly onClose: () => void
}

/** The passage finder in place of map and odds. */
export function Passages({own, catalogue, onGoTo, onClose, ...draft}: Props) {
  return (
    <div class="passages-side">
      <p class="panel-head">
        <button type="button" class="tool" onClick={onClose}>
          {words.passages.close}
        </button>
      </p>
      {own ? (
        <PassagesPanel {...draft} {...{own, onGoTo}} catalogue={catalogue.documents} />
      ) : (
        <p role="status">{words.problems.judging}</p>
      )}
    </div>
  )
}
