import {en} from '../../words/en.ts'
import {workshop as words} from '../../words/workshop.ts'
import type {Keeping} from './use-kept.ts'

type Props = {
  readonly name: string
  readonly state: Keeping['state']
  readonly isUnsaved: boolean
  readonly told: string
  readonly onLeave: () => void
  readonly onVersions: () => void
  readonly onLibrary: () => void
  readonly onSave: () => void
}

/** Which draft this is, how it is kept, and where it can go. */
export function EditingBar(props: Props) {
  const {name, state, isUnsaved, told, onLeave, onVersions, onLibrary, onSave} = props
  return (
    <header class="bar">
      <span class="brand">{en.name}</span>
      <h1 class="bar-title">
        {words.title} · <b>{name}</b>
      </h1>
      <p class={state === 'refused' ? 'keeping warning' : 'keeping'}>
        {keptWords(state)}
        {isUnsaved && state !== 'refused' ? ` · ${words.kept.unsaved}` : ''}
      </p>
      <nav class="bar-tools" aria-label={words.nav.bar}>
        <button type="button" onClick={onLeave}>
          {words.tools.start}
        </button>
        <button type="button" onClick={onVersions}>
          {words.tools.versions}
        </button>
        <button type="button" onClick={onLibrary}>
          {words.tools.library}
        </button>
        <button type="button" class="is-main" onClick={onSave}>
          {words.tools.save}
        </button>
      </nav>
      <p class="told" role="status">
        {told}
      </p>
    </header>
  )
}

function keptWords(state: Keeping['state']): string {
  if (state === 'waiting') return words.kept.waiting
  if (state === 'refused') return words.kept.refused
  return state === 'elsewhere' ? words.kept.elsewhere : words.kept.now
}
