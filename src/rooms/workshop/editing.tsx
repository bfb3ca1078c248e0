import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {DraftProblem} from '../../drafts/judge.ts'
import {lineOf} from '../../drafts/line-of.ts'
import type {Names} from '../../drafts/outline.ts'
import {fail} from '../../result.ts'
import type {Edit} from '../../scenarios/edits.ts'
import type {OwnDocuments} from '../../scenarios/own-documents.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Draft} from '../../session/drafts.ts'
import type {StoryNote} from '../../words/story-import.ts'
import {workshop as words} from '../../words/workshop.ts'
import {type CiteRefusal, citeIn} from './cite.ts'
import type {CiteFormProps} from './cite-form.tsx'
import {DraftDialog, type OpenDialog} from './draft-dialog.tsx'
import {DrawnMap} from './drawn-map.tsx'
import {EditingBar} from './editing-bar.tsx'
import {createEditor, type Editor} from './editor.ts'
import {OddsPanel} from './odds-panel.tsx'
import {Passages} from './passages.tsx'
import {PlayPanel} from './play-panel.tsx'
import {PlayTools} from './play-tools.tsx'
import {ProblemList} from './problem-list.tsx'
import {StoryNotes} from './story-notes.tsx'
import {useJudged} from './use-judged.ts'
import {useKept} from './use-kept.ts'
import {type Told, useLeaving} from './use-leaving.ts'
import {useVersions} from './use-versions.ts'
import type {Workplace} from './workplace.ts'

type Props = {
  readonly opened: Draft
  readonly workplace: Workplace
  /** What an imported story could not bring along; nothing for any other draft. */
  readonly notes: readonly StoryNote[] | undefined
  readonly onLeave: () => void
  /** Hears the id under which the draft is kept now. */
  readonly onId: (id: string) => void
}

type Side =
  | {readonly panel: 'odds'}
  | {readonly panel: 'passages'}
  | {readonly panel: 'notes'}
  | {readonly panel: 'play'; readonly from: string | null}
/** A draft under work: its text, its problems, its map, its odds and a desk to try it at. */
export function Editing({opened, workplace, notes, onLeave, onId}: Props) {
  const {store, judge} = workplace
  const [text, setText] = useState(opened.text)
  const [line, setLine] = useState(1)
  const [side, setSide] = useState<Side>({panel: notes ? 'notes' : 'odds'})
  const [dialog, setDialog] = useState<OpenDialog>()
  const [told, tell] = useState<Told>()
  const keeping = useKept(opened, store, workplace)
  const judged = useJudged(text, judge)
  const {id} = keeping.draft
  const versions = useVersions(keeping.draft, workplace, isClean(judged.form))
  const problems = useMemo(() => problemsOf(judged), [judged.form, judged.odds, judged.oddsState])
  const playable = useRef<Scenario | undefined>(undefined)
  if (judged.form?.scenario) playable.current = judged.form.scenario
  const outline = judged.form?.outline ?? judged.readable?.outline ?? undefined

  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | undefined>(undefined)
  const names = useRef<Names>(NO_NAMES)
  if (outline) names.current = outline.names
  useEffect(() => {
    if (!host.current) return
    editor.current = createEditor({
      host: host.current,
      text: opened.text,
      names: () => names.current,
      schema: workplace.schema,
      onChange: next => {
        setText(next)
        // What was told of the text before may no longer be so.
        tell(undefined)
        keeping.change(next)
      },
      onMove: setLine,
    })
    return () => editor.current?.destroy()
  }, [])
  useEffect(() => editor.current?.mark(problems), [problems])
  useEffect(() => onId(id), [id])

  const isUnsaved = keeping.draft.saved !== text
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    if (!isUnsaved) return
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])

  const edit = (edits: readonly Edit[]) => editor.current?.edit(edits)
  const closeSide = () => {
    setSide({panel: 'odds'})
    // The button that closed it is gone.
    editor.current?.focus()
  }
  const cite: CiteFormProps['onCite'] = async citation =>
    editor.current
      ? citeIn(editor.current, judge, citation)
      : fail<CiteRefusal>({code: 'unanswered'})
  const {save, shelve, noteSaved} = useLeaving({
    ...{text, problems, judged, keeping, versions, workplace, tell},
  })
  const isUnread = !judged.form && judged.formState === 'judging'
  const isStill = judged.formState === 'done' && judged.oddsState === 'done'
  const nearby = outline?.turns.findLast(turn => turn.line <= line) ?? outline?.turns[0]
  // Hundreds of entries each, which a letter typed does not change.
  const problemList = useMemo(
    () => (
      <ProblemList
        problems={problems}
        state={judged.formState}
        onGo={({from, to}) => editor.current?.goTo(from, to)}
        onApply={problem => problem.edit && edit([problem.edit])}
        onExplain={code => setDialog({kind: 'page', code})}
      />
    ),
    [problems, judged.formState],
  )
  const drawnMap = useMemo(
    () => (
      <DrawnMap
        drawing={judged.drawing}
        isStale={judged.form?.outline === null || judged.formState === 'too-long'}
        outline={outline}
        problems={problems}
        line={line}
        onLine={wanted => editor.current?.goToLine(wanted)}
      />
    ),
    [judged.drawing, judged.form, judged.formState, outline, problems, line],
  )
  const oddsPanel = useMemo(
    () => (
      <OddsPanel
        odds={judged.odds}
        state={isUnread ? 'unread' : judged.oddsState}
        onExplain={code => setDialog({kind: 'page', code})}
      />
    ),
    [judged.odds, judged.oddsState, isUnread],
  )
  return (
    <div class="workshop-desk tool-bar">
      <EditingBar
        name={keeping.draft.name}
        state={keeping.state}
        saved={keeping.draft.saved === null ? 'never' : isUnsaved ? 'before' : 'now'}
        told={told}
        onLeave={onLeave}
        onPassages={() => setSide({panel: side.panel === 'passages' ? 'odds' : 'passages'})}
        onExport={() => setDialog({kind: 'export'})}
        onVersions={() => setDialog({kind: 'versions'})}
        onLibrary={shelve}
        onSave={() => void save()}
      />
      <main class="editor-side" aria-label={words.nav.main}>
        <div ref={host} class="editor-host" />
        {problemList}
      </main>
      {side.panel === 'notes' ? (
        <StoryNotes notes={notes ?? []} onClose={closeSide} />
      ) : side.panel === 'passages' ? (
        <Passages
          own={judged.readable?.own ?? (isUnread ? undefined : NO_DOCUMENTS)}
          isBroken={judged.formState === 'too-long' || judged.form?.own === null}
          catalogue={workplace.catalogue}
          onCite={cite}
          onInsert={mark => editor.current?.insert(mark)}
          onGoTo={path => editor.current?.goToLine(lineOf(text, path))}
          onClose={closeSide}
        />
      ) : side.panel === 'play' && playable.current && outline ? (
        <PlayPanel
          scenario={playable.current}
          isOlder={!judged.form?.scenario}
          outline={outline}
          from={side.from}
          onClose={closeSide}
        />
      ) : (
        <div class="odds-side">
          {drawnMap}
          {oddsPanel}
          {playable.current && (
            <PlayTools nearby={nearby} onPlay={from => setSide({panel: 'play', from})} />
          )}
        </div>
      )}
      {dialog && (
        <DraftDialog
          dialog={dialog}
          draft={keeping.draft}
          workplace={workplace}
          scenario={isStill ? judged.form?.scenario : undefined}
          drawing={judged.drawing}
          onSaved={name => void noteSaved(name)}
          onKeep={() => versions.remember('asked', text)}
          onRestore={async version => {
            await versions.remember('before-restoring', text)
            editor.current?.replace(version.text)
            setDialog(undefined)
            tell({sentence: words.versions.restored})
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  )
}

const NO_DOCUMENTS: OwnDocuments = {documents: [], sources: [], letters: new Set()}
const NO_NAMES: Names = {
  seat: [],
  place: [],
  flag: [],
  document: [],
  passage: [],
  doubt: [],
  option: [],
  ending: [],
}

const isClean = (form: {readonly problems: readonly DraftProblem[]} | undefined) =>
  form?.problems.every(({severity}) => severity !== 'error') ?? false

/** The problems of form, and those of reach where they were found in the same text. */
function problemsOf({form, odds, oddsState}: ReturnType<typeof useJudged>) {
  const reach = oddsState === 'done' ? (odds?.problems ?? []) : []
  return [...(form?.problems ?? []), ...reach].sort((one, other) => one.from - other.from)
}
