import {useEffect, useState} from 'preact/hooks'
import {workshop as words} from '../../words/workshop.ts'
import {Dialog} from '../shared/dialog.tsx'

type Props = {
  readonly code: string
  /** The page of a code as it stands in the documentation; undefined where there is none. */
  readonly load: (code: string) => Promise<string | undefined>
  readonly onClose: () => void
}

/** What one code means, with a wrong and a right example. */
export function ProblemPage({code, load, onClose}: Props) {
  const [page, setPage] = useState<string | null>()
  useEffect(() => {
    load(code).then(
      text => setPage(text ?? null),
      () => setPage(null),
    )
  }, [code])
  return (
    <Dialog label={code} className="workshop-dialog" onClose={onClose}>
      <h2 class="mono">{code}</h2>
      {page === null && <p>{words.page.missing}</p>}
      {typeof page === 'string' && partsOf(page).map(part => <Part key={part.text} {...part} />)}
      <p class="dialog-tools">
        <button type="button" class="tool" onClick={onClose}>
          {words.page.close}
        </button>
      </p>
    </Dialog>
  )
}

type PagePart = {readonly kind: 'text' | 'wrong' | 'right'; readonly text: string}

const FENCE = /```yaml (wrong|right)\n([\s\S]*?)```/g

/** A page of the documentation in order: running text, and examples of both kinds. */
function partsOf(page: string): readonly PagePart[] {
  const parts: PagePart[] = []
  let at = page.indexOf('\n') + 1
  const prose = (text: string) => {
    for (const paragraph of text.split(/\n{2,}/)) {
      const plain = paragraph
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/`|\*\*/g, '')
        .trim()
      if (plain) parts.push({kind: 'text', text: plain})
    }
  }
  for (const match of page.matchAll(FENCE)) {
    prose(page.slice(at, match.index))
    parts.push({kind: match[1] === 'wrong' ? 'wrong' : 'right', text: (match[2] ?? '').trimEnd()})
    at = match.index + match[0].length
  }
  prose(page.slice(at))
  return parts
}

function Part({kind, text}: PagePart) {
  if (kind === 'text') return <p>{text}</p>
  return (
    <figure class={`example is-${kind}`}>
      <figcaption class="label">{words.page[kind]}</figcaption>
      <pre>{text}</pre>
    </figure>
  )
}
