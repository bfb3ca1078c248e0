import type {JSX} from 'preact'
import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import {en} from '../../words/en.ts'

/** Opens a passage in the source drawer. */
export const OpenSource = createContext<(passage: string) => void>(() => {})

/** Opens the source drawer at a passage where this doubt bites. */
export const OpenDoubt = createContext<(doubt: string) => void>(() => {})

const MARK = /\s*\[([A-Z]\d{1,3}(?:\s*,\s*[A-Z]\d{1,3})*)\]/g

/** The passages that a text marks itself. */
export const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].flatMap(match => idsOf(match))

const idsOf = ([, ids = '']: RegExpMatchArray) => ids.split(',').map(id => id.trim())

/** Paragraphs of plain text in which marks such as [R11] become citation buttons. */
export function Prose({text}: {readonly text: string}) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map(paragraph => (
          <p key={paragraph}>{marked(paragraph)}</p>
        ))}
    </>
  )
}

/** One line of text with its citation buttons. */
export const Line = ({text}: {readonly text: string}) => <span>{marked(text)}</span>

/** A button that opens one passage. */
export function Cite({id}: {readonly id: string}) {
  const openSource = useContext(OpenSource)
  return (
    <button
      type="button"
      class="cite"
      aria-label={en.source.button(id)}
      onClick={() => openSource(id)}
    >
      {id}
    </button>
  )
}

/** A button that opens one doubt beside its passage. */
export function Doubt({id}: {readonly id: string}) {
  const openDoubt = useContext(OpenDoubt)
  return (
    <button
      type="button"
      class="cite doubt"
      aria-label={en.source.doubt(id)}
      onClick={() => openDoubt(id)}
    >
      {id}
    </button>
  )
}

function marked(text: string): JSX.Element[] {
  const parts: JSX.Element[] = []
  let from = 0
  for (const match of text.matchAll(MARK)) {
    const words = text.slice(from, match.index)
    const ids = idsOf(match)
    // The last word stays beside its marks, so that no mark begins a line.
    const cut = words.lastIndexOf(' ') + 1
    parts.push(
      <span key={from}>{words.slice(0, cut)}</span>,
      <span key={`${from}-marks`} class="nowrap">
        {words.slice(cut)}
        {ids.map(id => (
          <Cite key={id} id={id} />
        ))}
      </span>,
    )
    from = match.index + match[0].length
  }
  return [...parts, <span key={from}>{text.slice(from)}</span>]
}
