import {useEffect, useRef, useState} from 'preact/hooks'
import type {Listed} from '../../drafts/new-document.ts'
import type {Result} from '../../result.ts'
import type {Citation} from '../../scenarios/document-edits.ts'
import type {OwnDocuments} from '../../scenarios/own-documents.ts'
import type {KeptText} from '../../session/document-texts.ts'
import {passagesPanel as words} from '../../words/passages-panel.ts'
import {AddDocuments} from './add-documents.tsx'
import type {CiteRefusal} from './cite.ts'
import {TextSheet} from './text-sheet.tsx'
import {useTexts} from './use-texts.ts'
import './passages-panel.css'

export type PassagesPanelProps = {
  /** What the draft says of documents, or said when it last could be read. */
  readonly own: OwnDocuments
  /** Whether it cannot be read now. */
  readonly isBroken: boolean
  /** Puts a passage into the draft; gives its id. */
  readonly onCite: (citation: Citation) => Promise<Result<string, CiteRefusal>>
  readonly onInsert?: (mark: string) => void
  readonly onGoTo?: (path: (string | number)[]) => void
  /** The bundled documents: their ids, and their letters, are not given to others. */
  readonly catalogue?: Listed
}

/** Documents of an author's own, read and kept in this browser, whose words become passages of the draft. */
export function PassagesPanel({
  own,
  isBroken,
  onCite,
  onInsert,
  onGoTo,
  catalogue = NONE,
}: PassagesPanelProps) {
  const {texts, told, add, replace, forget} = useTexts(own, catalogue)
  const [open, setOpen] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const shown = texts.find(({id}) => id === open) ?? (texts.length === 1 ? texts[0] : undefined)
  return (
    <section class="passages-panel" aria-labelledby="passages-title">
      <h2 id="passages-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="small">{words.intro}</p>
      <AddDocuments
        told={told}
        onAdd={async files => {
          const last = await add(files)
          if (last) setOpen(last.id)
        }}
      />
      <p role="status" class={isBroken ? 'panel-problem' : 'unseen'}>
        {isBroken && words.broken}
      </p>
      <h3 class="label">{words.list}</h3>
      {texts.length === 0 && <p class="small">{words.none}</p>}
      <ul class="panel-texts">
        {texts.map(each => (
          <li key={each.id}>
            <button type="button" aria-pressed={each === shown} onClick={() => setOpen(each.id)}>
              <b>{own.documents.find(({id}) => id === each.id)?.title || each.name}</b>
              <span class="small">{standing(each, own)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Absent own={own} texts={texts} />
      {shown && (
        <TextSheet
          key={shown.id}
          kept={shown}
          {...{own, catalogue, onCite, onInsert, onGoTo}}
          onReplace={file => replace(shown, file)}
          onForget={() => forget(shown)}
        />
      )}
    </section>
  )
}

const NONE: Listed = []

function standing({id}: KeptText, own: OwnDocuments): string {
  const document = own.documents.find(each => each.id === id)
  if (!document) return words.notInDraft
  const cited = document.passages.filter(({anchor}) => anchor !== undefined)
  return words.inDraft(document.letter, cited.length)
}

/** The draft's documents whose texts are not here. */
function Absent({own, texts}: {own: OwnDocuments; texts: readonly KeptText[]}) {
  const absent = own.documents.filter(({id}) => !texts.some(text => text.id === id))
  if (absent.length === 0) return null
  return (
    <p class="small">
      {words.withoutText} {absent.map(({letter, title}) => `${letter} (${title})`).join(', ')}
    </p>
  )
}
