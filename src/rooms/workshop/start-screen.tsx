import {useEffect, useState} from 'preact/hooks'
import {titleIn} from '../../drafts/title-in.ts'
import type {Draft, DraftStore} from '../../session/drafts.ts'
import type {KeptDrafts} from '../../session/kept-drafts.ts'
import {workshop as words} from '../../words/workshop.ts'
import {AskTwice} from '../shared/ask-twice.tsx'
import {timeOf} from '../shared/time-of.ts'
import {Title} from '../shared/title.tsx'
import type {ChosenFile} from './open-file.ts'
import {StartFile} from './start-file.tsx'
import {StartForm} from './start-form.tsx'

/** A finished scenario that a draft can begin from. */
export type Finished = {
  readonly id: string
  readonly title: string
  readonly isTemplate: boolean
  readonly load: () => Promise<string>
}

/** A draft that is to be begun. */
export type NewDraft = {readonly name: string; readonly text: string}

type Props = {
  readonly store: DraftStore
  /** Whether the address names a draft that is not here. */
  readonly isMissing: boolean
  readonly finished: readonly Finished[]
  readonly onOpen: (draft: Draft) => void
  readonly onBegin: (draft: NewDraft) => void
  readonly onCopy: (finished: Finished) => Promise<boolean>
  /** False where the file could not be read in time. */
  readonly onFile: (chosen: ChosenFile) => Promise<boolean>
}

/** Where a draft is begun, or gone on with. */
export function StartScreen({store, isMissing, finished, onOpen, onBegin, onCopy, onFile}: Props) {
  const [{drafts, unread}, setKept] = useState<KeptDrafts>({drafts: [], unread: 0})
  const [told, tell] = useState('')
  const look = () => void store.all().then(setKept)
  useEffect(look, [])
  const [template] = finished.filter(({isTemplate}) => isTemplate)
  const copy = async (from: Finished) => tell((await onCopy(from)) ? '' : words.start.failed)
  return (
    <main class="workshop-start">
      <div class="link-head">
        <Title>{words.start.title}</Title>
        <p>{words.start.intro}</p>
        {isMissing && (
          <p class="warning" role="alert">
            {words.start.missing}
          </p>
        )}
        {unread > 0 && (
          <p class="warning" role="status">
            {words.start.unread(unread)}
          </p>
        )}
        <p>
          <a class="start-guide" href="../guide/" target="_blank" rel="noopener">
            {words.start.guide}
          </a>
        </p>
      </div>
      {drafts.length > 0 && (
        <section class="start-card is-wide" aria-labelledby="start-drafts">
          <h2 id="start-drafts">{words.start.drafts}</h2>
          <ul class="drafts">
            {drafts.map(draft => (
              <DraftRow
                key={draft.id}
                draft={draft}
                onOpen={() => onOpen(draft)}
                onForget={async () => {
                  await store.forget(draft.id)
                  look()
                }}
              />
            ))}
          </ul>
        </section>
      )}
      <div class="start-ways">
        <section class="start-card" aria-labelledby="start-from">
          <h2 id="start-from">{words.start.from}</h2>
          <p class="small">{words.start.fromHelp}</p>
          <ul class="plain">
            {template && (
              <li>
                <button type="button" class="tool is-main" onClick={() => void copy(template)}>
                  {template.title}
                </button>{' '}
                <span class="small">{words.start.template}</span>
              </li>
            )}
            {finished
              .filter(each => each !== template)
              .map(each => (
                <li key={each.id}>
                  <button type="button" class="tool" onClick={() => void copy(each)}>
                    {each.title}
                  </button>
                </li>
              ))}
          </ul>
        </section>
        <StartFile told={told} tell={tell} onFile={onFile} />
      </div>
      <StartForm onStart={onBegin} />
    </main>
  )
}

type RowProps = {
  readonly draft: Draft
  readonly onOpen: () => void
  readonly onForget: () => Promise<void>
}

function DraftRow({draft, onOpen, onForget}: RowProps) {
  const title = titleIn(draft.text) ?? draft.name
  return (
    <li>
      <button
        type="button"
        class="tool is-main"
        aria-label={words.start.open(title)}
        onClick={onOpen}
      >
        {title}
      </button>{' '}
      <span class="small">
        <span class="mono">{draft.name}</span> · {words.start.changed(timeOf(draft.at))}
      </span>{' '}
      <AskTwice
        button={words.start.forgetShort}
        name={words.start.forget(title)}
        question={words.start.sure(title)}
        yes={words.start.yes}
        no={words.start.no}
        onYes={() => void onForget()}
      />
    </li>
  )
}
