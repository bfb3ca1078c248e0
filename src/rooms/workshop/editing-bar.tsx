import {useEffect, useRef} from 'preact/hooks'
import {en} from '../../words/en.ts'
import {workshop as words} from '../../words/workshop.ts'
import type {Keeping} from './use-kept.ts'
import type {Told} from './use-leaving.ts'

type Props = {
  readonly name: string
  readonly state: Keeping['state']
  /** Whether the text as it stands left for a file: never, before it changed, or now. */
  readonly saved: keyof typeof words.kept.saving
  readonly told: Told | undefined
  readonly onLeave: () => void
  readonly onPassages: () => void
  readonly onVersions: () => void
  readonly onExport: () => void
  readonly onLibrary: () => void
  readonly onSave: () => void
}

/** Which draft this is, how it is kept, and where it can go. */
export function EditingBar(props: Props) {
  const {name, state, saved, told} = props
  const heading = useRef<HTMLHeadingElement>(null)
  // What opened the draft is gone, and with it the focus.
  useEffect(() => heading.current?.focus({preventScroll: true}), [])
  return (
    <section class="bar" aria-label={words.nav.draft}>
      <a class="brand" href="../">
        {en.name}
      </a>
      <h1 ref={heading} class="bar-title" tabIndex={-1}>
        {words.title} · <b>{name}</b>
      </h1>
      <p class={state === 'refused' ? 'keeping warning' : 'keeping'}>
        {[keptWords(state), state === 'refused' ? '' : words.kept.saving[saved]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <nav class="bar-tools" aria-label={words.nav.bar}>
        <a href="../guide/" target="_blank" rel="noopener">
          {words.tools.guide}
        </a>
        {TOOLS.map(([tool, act]) => (
          <button
            key={tool}
            type="button"
            class={tool === 'save' ? 'is-main' : undefined}
            onClick={() => props[act]()}
          >
            {words.tools[tool]}
          </button>
        ))}
      </nav>
      <p class="told" role="status">
        {told?.sentence}
        {told?.open && (
          <>
            {' '}
            <a href={told.open} target="_blank" rel="noopener">
              {words.library.open}
            </a>
          </>
        )}
      </p>
    </section>
  )
}

const TOOLS = [
  ['start', 'onLeave'],
  ['passages', 'onPassages'],
  ['versions', 'onVersions'],
  ['export', 'onExport'],
  ['library', 'onLibrary'],
  ['save', 'onSave'],
] as const satisfies readonly (readonly [keyof typeof words.tools, keyof Props])[]

function keptWords(state: Keeping['state']): string {
  if (state === 'waiting') return words.kept.waiting
  if (state === 'refused') return words.kept.refused
  return state === 'elsewhere' ? words.kept.elsewhere : words.kept.now
}
