import {useEffect, useRef, useState} from 'preact/hooks'
import {unitOf} from '../../scenarios/passages.ts'
import type {Catalogue, Doubt, Passage, SourceDocument} from '../../scenarios/schema.ts'
import type {LoadedText, Offer, ReadingPack} from '../../session/reading-pack.ts'
import {drawerWords} from '../../words/drawer.ts'
import {language} from '../../words/language.ts'
import {Dialog} from './dialog.tsx'
import {wordOffer} from './word-offer.ts'

type Props = {
  readonly catalogue: Catalogue
  readonly pack: ReadingPack
  readonly passage: string
  /** How many places of the open scenario cite a passage. */
  readonly citedBy: (passage: string) => number
  /** Whether the document is the open scenario's own. */
  readonly isOwn: boolean
  /** Where this passage stands among all the documents; undefined where this page has no such place. */
  readonly allAt: string | undefined
  readonly onMove: (passage: string) => void
  readonly onClose: () => void
}

/** One document, opened at a passage; with its text where this device has it, else with our paraphrase. */
export function SourceDrawer(props: Props) {
  const {catalogue, pack, passage, citedBy, isOwn, allAt, onMove, onClose} = props
  const document = catalogue.documents.find(each => each.letter === passage[0])
  const [text, setText] = useState<LoadedText>()
  const [offers, setOffers] = useState<readonly Offer[]>([])
  useEffect(() => {
    setText(undefined)
    let open = true
    if (document) pack.textOf(document).then(loaded => open && setText(loaded))
    return () => {
      open = false
    }
  }, [document, pack, offers])
  if (!document) return null
  const told = drawerWords[isOwn ? 'own' : 'bundled']

  const step = (by: number) => {
    const at = document.passages.findIndex(each => each.id === passage)
    const next = document.passages[at + by]
    if (next) onMove(next.id)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const by = {ArrowLeft: -1, ArrowRight: 1}[event.key]
    if (by) step(globalThis.document.dir === 'rtl' ? -by : by)
  }
  return (
    <Dialog label={document.title} className="drawer" onClose={onClose} onKey={keys}>
      <header class="drawer-head">
        <p class="kicker">{drawerWords.kicker(passage, `${document.kind} · ${document.date}`)}</p>
        <h2>{document.title}</h2>
        <p class="small mono">
          {document.split === 'line'
            ? drawerWords.lines(document.passages.length)
            : drawerWords.paragraphs(document.passages.length)}
          {' · '}
          {text ? `${told.loaded} · ${verdict(text, passage)}` : told.absent}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="drawer-body" tabIndex={0} aria-label={document.title}>
        {document.passages.map(each => (
          <PassageBlock
            key={each.id}
            document={document}
            passage={each}
            text={text}
            doubts={catalogue.doubts.filter(doubt => each.doubts?.includes(doubt.id))}
            here={each.id === passage}
          />
        ))}
        <details class="about">
          <summary>{drawerWords.bibliography}</summary>
          <p>{document.about}</p>
          <p class="small">
            {[document.author, document.publisher, document.date].filter(Boolean).join(' · ')}
            {document.address && (
              <>
                {' · '}
                <a href={document.address} rel="noreferrer noopener" target="_blank">
                  {document.address}
                </a>
              </>
            )}
          </p>
        </details>
        <AddTexts
          onFiles={async files => setOffers(await pack.add(files))}
          offers={offers}
          help={text ? undefined : told.addHelp}
        />
      </section>
      <footer class="drawer-foot">
        <button
          type="button"
          class="ghost"
          aria-label={drawerWords.previous}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">{drawerWords.arrows[0]} </span>
          {drawerWords.before}
        </button>
        <button type="button" class="ghost" aria-label={drawerWords.next} onClick={() => step(1)}>
          {drawerWords.after}
          <span aria-hidden="true"> {drawerWords.arrows[1]}</span>
        </button>
        <span class="small">
          {drawerWords.cited(citedBy(passage))}
          {allAt && (
            <>
              {' · '}
              <a href={allAt}>{drawerWords.allDocuments}</a>
            </>
          )}
        </span>
        <button type="button" class="solid" onClick={onClose}>
          {drawerWords.close}
        </button>
      </footer>
    </Dialog>
  )
}

type BlockProps = {
  readonly document: SourceDocument
  readonly passage: Passage
  readonly text: LoadedText | undefined
  readonly doubts: readonly Doubt[]
  readonly here: boolean
}

function PassageBlock({document, passage, text, doubts, here}: BlockProps) {
  const block = useRef<HTMLElement>(null)
  useEffect(() => {
    if (here) block.current?.scrollIntoView({block: 'start'})
  }, [here, text])
  const number = unitOf(passage.id)
  return (
    <article ref={block} class={`passage ${here ? 'here' : ''}`}>
      <span class="number">
        <span class="unseen">
          {document.split === 'line' ? drawerWords.line(number) : drawerWords.paragraph(number)}
        </span>
        <span aria-hidden="true">{language.figure(number)}</span>
      </span>
      <div class="passage-text">
        {text ? (
          <Unit text={text} passage={passage} here={here} />
        ) : (
          <Paraphrase passage={passage} here={here} />
        )}
        {here && (
          <>
            {text && passage.says && (
              <p class="note supports">
                <b>{drawerWords.supports}</b> <span>{passage.says}</span>
              </p>
            )}
            {doubts.map(doubt => (
              <div key={doubt.id} class="note critical">
                <p>
                  <b>
                    {drawerWords.critical} <span class="mono">{doubt.id}</span>{' '}
                    <span>{doubt.title}</span>
                  </b>
                </p>
                <p>{doubt.text}</p>
                <p>
                  <b>{drawerWords.exercise}</b> <span>{doubt.exercise}</span>
                </p>
              </div>
            ))}
          </>
        )}
      </div>
    </article>
  )
}

/** A paragraph of the loaded text, its anchor marked. */
function Unit({text, passage, here}: {text: LoadedText; passage: Passage; here: boolean}) {
  const finding = text.findings.find(each => each.passage === passage.id)
  const unit =
    text.units[(finding?.status === 'found' ? finding.unit : unitOf(passage.id)) - 1] ?? ''
  if (!here || finding?.status !== 'found') return <p class={here ? '' : 'faint'}>{unit}</p>
  return (
    <p>
      {unit.slice(0, finding.start)}
      <mark>{unit.slice(finding.start, finding.end)}</mark>
      {unit.slice(finding.end)}
    </p>
  )
}

/** What stands in for a paragraph without its text: the anchor in quotation marks, and our paraphrase. */
function Paraphrase({passage, here}: {passage: Passage; here: boolean}) {
  return (
    <>
      {passage.anchor && (
        <p class={here ? 'quote' : 'quote faint'}>
          <span class="unseen">{drawerWords.anchor}: </span>
          <span>“{here ? <mark>{passage.anchor}</mark> : passage.anchor}”</span>
        </p>
      )}
      <p class={here ? 'note supports' : 'small'}>
        {here && passage.says && <b>{drawerWords.supports} </b>}
        <span>{passage.says ?? drawerWords.furniture}</span>
      </p>
    </>
  )
}

type AddProps = {
  readonly onFiles: (files: readonly File[]) => void
  readonly offers: readonly Offer[]
  /** How a text comes here; nothing where it is here. */
  readonly help: string | undefined
}

function AddTexts({onFiles, offers, help}: AddProps) {
  return (
    <section class="add-texts">
      {help && <p class="small">{help}</p>}
      <label class="file">
        {drawerWords.add}
        <input
          type="file"
          multiple
          accept=".txt,text/plain"
          onChange={event => onFiles([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {offers.map(offer => (
        <p key={JSON.stringify(offer)} class="small" role="status">
          {wordOffer(offer)}
        </p>
      ))}
    </section>
  )
}

function verdict(text: LoadedText, passage: string): string {
  const status = text.findings.find(each => each.passage === passage)?.status
  if (status === 'found') return drawerWords.verified
  return status === 'ambiguous' ? drawerWords.ambiguous : drawerWords.absent
}
