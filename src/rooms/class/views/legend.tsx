import {viewWords} from '../../../words/class-views.ts'
import type {ShapeLook} from '../charts/drawing.ts'
import type {Mark} from '../charts/groups.ts'

const words = viewWords.legend

type Props = {
  /** The marks of the documents that the chart shows. */
  readonly marks?: readonly Mark[]
  /** The alias of the team in view. */
  readonly team?: string | undefined
  /** What is said of the way of the documents. */
  readonly extra?: string
  readonly looks?: readonly {readonly look: ShapeLook; readonly text: string}[]
}

/** What the signs of a chart mean, in words. */
export function Legend({marks = [], team, extra, looks = []}: Props) {
  const used = (['did', 'nearest'] as const).filter(mark => marks.includes(mark))
  return (
    <ul class="legend">
      {looks.map(({look, text}) => (
        <li key={look}>
          <svg class="drawn legend-sign" aria-hidden="true" viewBox="0 0 20 12">
            {isLine(look) ? (
              <path class={`mark-${look}`} d="M0,6H20" />
            ) : (
              <rect class={`mark-${look}`} x="1" y="1" width="18" height="10" />
            )}
          </svg>
          {text}
        </li>
      ))}
      {used.map(mark => (
        <li key={mark} class="of-record">
          {words[mark]}
        </li>
      ))}
      {extra !== undefined && used.length > 0 && <li class="of-record">{extra}</li>}
      {team !== undefined && <li class="of-team">{words.team(team)}</li>}
    </ul>
  )
}

const isLine = (look: ShapeLook) =>
  look === 'median' || look === 'range' || look === 'record' || look === 'team'
