import type {ComponentChildren} from 'preact'
import {handouts} from '../../words/handouts.ts'

type Field = keyof typeof handouts.head

type Props = {
  readonly title: string
  readonly crisis?: string | undefined
  /** What is written in by hand at the head. */
  readonly fields?: readonly Field[]
  /** Whether the sheet is one page, whose room for writing grows to fill it. */
  readonly oneSide?: boolean
  readonly children: ComponentChildren
}

/** One sheet of paper: its heading, what stands on it, and a line at the foot. */
export function Leaf({title, crisis, fields = [], oneSide = false, children}: Props) {
  return (
    <article class={oneSide ? 'leaf one-side' : 'leaf'} aria-labelledby="leaf-title">
      <header class="leaf-head">
        {crisis && <p class="leaf-crisis">{crisis}</p>}
        <h2 id="leaf-title">{title}</h2>
        {fields.length > 0 && <Fields names={fields} />}
      </header>
      {children}
      <footer class="leaf-foot">{handouts.foot}</footer>
    </article>
  )
}

/** What is written in by hand. */
export const Fields = ({names}: {readonly names: readonly Field[]}) => (
  <p class="leaf-fields">
    {names.map(name => (
      <span key={name}>
        {handouts.head[name]} <i aria-hidden="true" />
      </span>
    ))}
  </p>
)

/** More than any page holds. */
const PAGE_OF_LINES = 36

type LinesProps = {
  readonly count: number
  /** Whether more of them take up what room the page has left. */
  readonly fill?: boolean
}

/** Lines to write on. */
export const Lines = ({count, fill = false}: LinesProps) => (
  <div
    class={fill ? 'lines fill' : 'lines'}
    aria-hidden="true"
    style={{minHeight: `${count * LINE}rem`}}
  >
    {Array.from({length: fill ? PAGE_OF_LINES : count}, (_, index) => (
      <span key={String(index)} />
    ))}
  </div>
)

/** From line to line, in letters; the style sheet has the same. */
const LINE = 1.9

/** Texts as a list of points. */
export const Points = ({texts}: {readonly texts: readonly string[]}) => (
  <ul class="points">
    {texts.map(text => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)
