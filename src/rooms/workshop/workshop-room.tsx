import {useEffect, useState} from 'preact/hooks'
import {renamed} from '../../drafts/renamed.ts'
import type {Draft} from '../../session/drafts.ts'
import {en} from '../../words/en.ts'
import {workshop as words} from '../../words/workshop.ts'
import {Editing} from './editing.tsx'
import {type Finished, type NewDraft, StartScreen} from './start-screen.tsx'
import type {Workplace} from './workplace.ts'

type Props = {
  readonly workplace: Workplace
  readonly finished: readonly Finished[]
  /** The draft that the address names; empty where it names none. */
  readonly given: string
  /** Hears which draft is open; empty where none is. */
  readonly onDraft: (id: string) => void
}

/** The instructors' room: a draft is chosen, then worked on. */
export function WorkshopRoom({workplace, finished, given, onDraft}: Props) {
  const {store, now, newId} = workplace
  const [opened, setOpened] = useState<Draft>()
  const [isOther, setOther] = useState(false)
  const [id, setId] = useState('')
  useEffect(() => {
    if (given) void store.read(given).then(draft => draft && setOpened(draft))
  }, [])
  useEffect(() => {
    onDraft(id)
    setOther(false)
    return id ? workplace.announce(id, () => setOther(true)) : undefined
  }, [id])

  const begin = async ({name, text}: NewDraft) => {
    const draft: Draft = {id: newId(), name, text, at: now(), rev: 1, saved: null}
    await store.keep(draft)
    setOpened(draft)
  }
  const copy = async ({id: original, title, load}: Finished) => {
    const text = await load().catch(() => undefined)
    if (text === undefined) return false
    const copied = `${original}-copy`
    await begin({
      name: `${copied}.yaml`,
      text: renamed(text, {id: copied, title: words.start.copy(title)}),
    })
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
          onId={setId}
          onLeave={() => {
            setId('')
            setOpened(undefined)
          }}
        />
      </>
    )
  }
  return (
    <div class="link-room">
      <header class="bar">
        <span class="brand">{en.name}</span>
        <nav class="bar-tools" aria-label={en.bar}>
          <a href="../">{words.nav.desk}</a>
          <a href="../link/">{words.nav.link}</a>
          <a href="../debrief/">{words.nav.debrief}</a>
        </nav>
      </header>
      <StartScreen
        store={store}
        finished={finished}
        onOpen={setOpened}
        onBegin={begin}
        onCopy={copy}
        onFile={async file => begin({name: file.name, text: await file.text()})}
      />
    </div>
  )
}
