import {useEffect, useMemo, useState} from 'preact/hooks'
import type {Selection} from '../../drafts/anchors.ts'
import {freeLetter, type Listed, likelySplit, titleOf} from '../../drafts/new-document.ts'
import {recheckAnchors} from '../../drafts/recheck.ts'
import type {DescribedDocument} from '../../scenarios/citation-text.ts'
import type {OwnDocuments} from '../../scenarios/own-documents.ts'
import {splitText} from '../../scenarios/passages.ts'
import {DOCUMENT_FILES} from '../../session/document-text.ts'
import type {KeptText} from '../../session/document-texts.ts'
import {citing, passagesPanel as words} from '../../words/passages-panel.ts'
import {AnchorChecks} from './anchor-checks.tsx'
import {CiteForm, type CiteFormProps} from './cite-form.tsx'
import {FindField} from './find-field.tsx'
import {UnitList} from './unit-list.tsx'

type Props = {
  readonly kept: KeptText
  readonly own: OwnDocuments
  readonly catalogue: Listed
  readonly onCite: CiteFormProps['onCite']
  readonly onInsert: CiteFormProps['onInsert']
  readonly onGoTo: ((path: (string | number)[]) => void) | undefined
  readonly onReplace: (file: File) => void
  readonly onForget: () => void
}

/** One text, unit by unit, with the anchors that the draft has in it and the words being chosen. */
export function TextSheet(props: Props) {
  const {kept, own, catalogue, onCite, onInsert, onGoTo, onReplace, onForget} = props
  const document = own.documents.find(({id}) => id === kept.id)
  const [ownSplit, setSplit] = useState(() => likelySplit(kept.text))
  const split = document?.split ?? ownSplit
  const units = useMemo(() => splitText(kept.text, split), [kept.text, split])
  const checks = useMemo(() => recheckAnchors(document?.passages ?? [], units), [document, units])
  const [picked, setPicked] = useState<Selection>()
  const [says, setSays] = useState('')
  const [described, setDescribed] = useState<Partial<DescribedDocument>>({})
  useEffect(() => setPicked(undefined), [units])

  const title = document?.title || titleOf(kept.name)
  const free = freeLetter(title, own, catalogue)
  const description: DescribedDocument = {
    id: kept.id,
    letter: document?.letter ?? free ?? '',
    title,
    kind: citing.defaults.kinds[kept.kind],
    date: citing.defaults.date,
    dated: 'undated',
    about: citing.defaults.about(kept.name),
    ...described,
    split,
  }
  return (
    <article class="panel-text" aria-labelledby="panel-text-title">
      <h3 id="panel-text-title">{title}</h3>
      <p class="small">
        {kept.name} · {words.facts(units.length, split)}
      </p>
      <div class="panel-actions">
        <label class="panel-file">
          <span>{words.replace}</span>
          <input
            type="file"
            accept={DOCUMENT_FILES}
            onChange={event => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) onReplace(file)
            }}
          />
        </label>
        <button type="button" class="panel-button" onClick={onForget}>
          {words.forget}
        </button>
        {!document && (
          <label>
            {words.split}{' '}
            <select
              value={split}
              onChange={event =>
                setSplit(event.currentTarget.value === 'line' ? 'line' : 'paragraph')
              }
            >
              <option value="paragraph">{words.splits.paragraph}</option>
              <option value="line">{words.splits.line}</option>
            </select>
          </label>
        )}
      </div>
      <AnchorChecks checks={checks} onLook={setPicked} />
      <FindField units={units} onFound={setPicked} />
      <UnitList
        units={units}
        checks={checks}
        picked={picked}
        onPick={setPicked}
        onGoTo={
          onGoTo &&
          (passage => {
            const at = document?.passages.find(({id}) => id === passage)?.at
            if (document && at !== undefined) onGoTo(['documents', document.at, 'passages', at])
          })
        }
        form={
          picked && (
            <CiteForm
              key={picked.unit}
              isNew={!document}
              {...{units, picked, description, catalogue, free, says, onCite, onInsert}}
              onSays={setSays}
              onPick={setPicked}
              onDescribe={part => setDescribed({...described, ...part})}
              onClose={() => setPicked(undefined)}
            />
          )
        }
      />
    </article>
  )
}
