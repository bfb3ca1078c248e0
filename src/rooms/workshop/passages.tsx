import type {Edit} from '../../scenarios/edits.ts'
import type {Path} from '../../scenarios/problems.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import {workshop as words} from '../../words/workshop.ts'
import {PassagesPanel} from './passages-panel.tsx'

type Props = {
  readonly text: string
  readonly catalogue: Catalogue
  readonly onEdits: (edits: readonly Edit[]) => void
  readonly onGoTo: (path: Path) => void
  readonly onClose: () => void
}

/** The passage finder in place of map and odds. */
export function Passages({text, catalogue, onEdits, onGoTo, onClose}: Props) {
  return (
    <div class="passages-side">
      <p class="panel-head">
        <button type="button" class="tool" onClick={onClose}>
          {words.passages.close}
        </button>
      </p>
      <PassagesPanel
        text={text}
        catalogue={catalogue.documents}
        onEdits={onEdits}
        onGoTo={onGoTo}
      />
    </div>
  )
}
