import type {Basis} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {Cite, Doubt, Line, marksIn} from './prose.tsx'

const SHAPES: Readonly<Record<Basis, string>> = {
  documented: '●',
  inferred: '◐',
  counterfactual: '○',
}

type Props = {
  readonly basis: Basis
  readonly order?: 'documented' | 'inferred' | undefined
  readonly act?: boolean
}

/** How sure a text is, by shape and word; the act and its place in the sequence apart. */
export function BasisBadge({basis, order, act}: Props) {
  return (
    <p class={`badge ${basis}`}>
      <span aria-hidden="true">{SHAPES[basis]}</span>{' '}
      <b>{act ? en.basis.act(en.basis[basis]) : en.basis[basis]}</b>
      {order && order !== basis && ` · ${en.basis.order[order]}`}
    </p>
  )
}

type GroundsProps = {
  /** The text that stands on them; a passage that it marks itself is not listed again. */
  readonly text?: string | undefined
  readonly cites?: readonly string[] | undefined
  readonly because?: string | undefined
  readonly doubts?: readonly string[] | undefined
}

/** The passages and the reason on which a text stands, and where those must be read critically. */
export function Grounds({text = '', cites = [], because, doubts = []}: GroundsProps) {
  const marked = marksIn(text)
  const unmarked = cites.filter(id => !marked.includes(id))
  if (unmarked.length === 0 && !because && doubts.length === 0) return null
  return (
    <div class="grounds">
      {unmarked.length > 0 && (
        <span>
          <b>{en.basis.passages}</b>{' '}
          {unmarked.map(id => (
            <Cite key={id} id={id} />
          ))}
        </span>
      )}
      {doubts.length > 0 && (
        <span>
          <b>{en.basis.doubts}</b>{' '}
          {doubts.map(id => (
            <Doubt key={id} id={id} />
          ))}
        </span>
      )}
      {because && (
        <span class="reason">
          <b>{en.basis.reason}</b> <Line text={because} />
        </span>
      )}
    </div>
  )
}
