import {useEffect, useState} from 'preact/hooks'
import {renamed} from '../../drafts/renamed.ts'
import type {StoryImport} from '../../drafts/story-import.ts'
import type {Draft} from '../../session/drafts.ts'
import {en} from '../../words/en.ts'
import {workshop as words} from '../../words/workshop.ts'
import {Editing} from './editing.tsx'
import type {ChosenFile} from './open-file.ts'
import {saveInto} from './save-file.ts'
import {type Finished, type NewDraft, StartScreen} from './start-screen.tsx'
import type {Workplace} from './workplace.ts'

const SCHEMA_LINE = /^\ufeff?# yaml-language-server:[^\n]*\n+/

type Props = {
  readonly workplace: Workplace
  readonly finished: readonly Finished[]
  /** The draft that the address names; empty where it names none. */
  readonly given: string
  /** Hears which draft is open; empty where none is. */
  readonly onDraft: (id: string) => void
}

const fileOf = (id: string) => `${id}.yaml`

/** An id for a copy that no other draft is named after, so that two copies keep apart in the library. */
function freeCopy(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const copied = number === 1 ? `${id}-copy` : `${id}-copy-${number}`
    if (!isTaken(copied)) return copied
  }
}

/** The instructors' room: a draft is chosen, then worked on. */
export function WorkshopRoom({workplace, finished, given, onDraft}: Props) {
  const {store, now, newId} = workplace
  const [opened, setOpened] = useState<Draft>()
  const [notes, setNotes] = useState<StoryImport['notes']>()
  const [isOther, setOther] = useState(false)
  const [id, setId] = useState(given)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    const open = async () => {
      const draft = await store.read(given)
      if (draft) return setOpened(draft)
      setId('')
      setMissing(true)
    }
    // Until it is read the address keeps its name.
    if (given) void open()
  }, [])
  useEffect(() => {
    onDraft(id)
    setOther(false)
    return id ? workplace.announce(id, () => setOther(true)) : undefined
  }, [id])

  /** Opens a new draft; what came from a file of its own stands there already. */
  const begin = ({name, text}: NewDraft, from?: ChosenFile) => {
    // The line that tells other editors of the schema's file leads nowhere from here. The editor ends
    // every line alike, and places are counted in what it shows.
    const lines = text.replace(/\r\n?/g, '\n')
    const own = lines.replace(SCHEMA_LINE, '')
    const id = newId()
    if (from?.handle) {
      // What this page does not show stays in the file.
      const head = lines.slice(0, lines.length - own.length)
      const end = text.includes('\r\n') ? '\r\n' : '\n'
      saveInto(id, from.handle, text, next => (head + next).replaceAll('\n', end))
    }
    setOpened({id, name, text: own, at: now(), rev: 0, saved: from ? own : null})
  }
  const copy = async ({id: original, title, load}: Finished) => {
    const text = await load().catch(() => undefined)
    if (text === undefined) return false
    const {drafts} = await store.all()
    const names = drafts.map(({name}) => name)
    const copied = freeCopy(original, id => names.includes(fileOf(id)))
    begin({name: fileOf(copied), text: renamed(text, {id: copied, title: words.start.copy(title)})})
    return true
  }
  /** Opens a file of either kind; false where a story could not be read in time. */
  const open = async (chosen: ChosenFile) => {
    const {file} = chosen
    const text = await file.text()
    if (/\.ya?ml$/i.test(file.name)) {
      begin({name: file.name, text}, chosen)
      return true
    }
    const story = await workplace.importStory(text)
    if (!story) return false
    setNotes(story.notes)
    begin({name: fileOf(story.id), text: story.text})
    return true
  }
  if (opened) {
    return (
      <>
        {isOther && (
          <p class="notice" role="alert">
            {words.kept.alsoOpen}
          </p>
        )}
        <Editing
          key={opened.id}
          opened={opened}
          workplace={workplace}
          notes={notes}
          onId={setId}
          onLeave={() => {
            setId('')
            setNotes(undefined)
            setOpened(undefined)
          }}
        />
      </>
    )
  }
  return (
    <div class="link-room">
      <header class="bar">
        <a class="brand" href="../">
          {en.name}
        </a>
        <nav class="bar-tools" aria-label={en.bar}>
          <a href="../">{words.nav.desk}</a>
          <a href="../link/">{words.nav.link}</a>
          <a href="../debrief/">{words.nav.debrief}</a>
          <a href="../handouts/">{words.nav.handouts}</a>
        </nav>
      </header>
      <StartScreen
        store={store}
        isMissing={isMissing}
        finished={finished}
        onOpen={setOpened}
        onBegin={begin}
        onCopy={copy}
        onFile={open}
      />
    </div>
  )
}
