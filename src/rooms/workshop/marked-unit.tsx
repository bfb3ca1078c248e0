import type {Selection} from '../../drafts/anchors.ts'
import type {AnchorCheck} from '../../drafts/recheck.ts'

type Props = {
  readonly unit: string
  readonly checks: readonly AnchorCheck[]
  readonly chosen: Selection | undefined
}

/** A unit with the anchors of the draft and the chosen words marked; its text stays letter for letter. */
export function MarkedUnit({unit, checks, chosen}: Props) {
  const cited = checks.flatMap(check => (check.status === 'found' ? [check] : []))
  const cuts = [...cited, ...(chosen ? [chosen] : [])].flatMap(({start, end}) => [start, end])
  const edges = [...new Set([0, ...cuts, unit.length])].sort((one, other) => one - other)
  const covers = ({start, end}: {start: number; end: number}, at: number) => start <= at && at < end
  return (
    <>
      {edges.slice(0, -1).map((edge, index) => {
        const text = unit.slice(edge, edges[index + 1])
        if (chosen && covers(chosen, edge)) {
          return (
            <mark key={edge} class="chosen">
              {text}
            </mark>
          )
        }
        return cited.some(check => covers(check, edge)) ? (
          <mark key={edge} class="cited">
            {text}
          </mark>
        ) : (
          text
        )
      })}
    </>
  )
}
