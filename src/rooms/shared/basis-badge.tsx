import type {Basis} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {Cite, Line} from './prose.tsx'

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

/** The passages and the reason on which a text stands. */
export function Grounds({
  cites,
  because,
}: {
  readonly cites?: readonly string[] | undefined
  readonly because?: string | undefined
}) {
  const some = cites && cites.length > 0
  if (!some && !because) return null
  return (
    <p class="grounds">
      {some && (
        <span>
          <b>{en.basis.passages}</b>{' '}
          {cites.map(id => (
            <Cite key={id} id={id} />
          ))}
        </span>
      )}
      {because && (
        <span>
          <b>{en.basis.reason}</b> <Line text={because} />
        </span>
      )}
    </p>
  )
}
