import type {Blocked} from '../../../records/blocked.ts'
import {viewWords} from '../../../words/class-views.ts'
import {gates} from '../../../words/gates.ts'
import {ladderName} from '../../../words/ladders.ts'
import {drawBars} from '../charts/bars.ts'
import {blockedGroups} from '../charts/blocked-groups.ts'
import type {ViewProps} from '../view-props.ts'
import {isHeldOf, teamSign} from './team-sign.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.blocked

/** Moves that a gate held, the most often held first. */
export function BlockedView({scenario, view, highlight, merge}: ViewProps) {
  const {rows: all, other} = blockedGroups(view, merge)
  if (all.length === 0 && other === 0) return <Nothing />
  const number = new Map(scenario.turns.map(({id}, index) => [id, index + 1]))
  const nameOf = ({ladder}: Pick<Blocked, 'ladder'>) => ladderName(scenario, ladder)
  const why = ({reason}: Pick<Blocked, 'reason'>) =>
    gates[reason](ladder => ladderName(scenario, ladder))
  const turnOf = ({turn}: Pick<Blocked, 'turn'>) => `${number.get(turn.id)} ${turn.title}`
  const {head} = words
  const groups = all.slice(0, MOST_DRAWN).map(row => ({
    title: `${row.option.label}: ${words.held(nameOf(row))}`,
    note: turnOf(row),
    rows: [
      {
        label: why(row),
        signs: highlight && isHeldOf(highlight, row) ? [teamSign(highlight)] : [],
        bars: [
          {
            parts: [{share: row.ordered ? row.count / row.ordered : 0, look: 'bar' as const}],
            says: row.ordered === undefined ? String(row.count) : words.of(row.count, row.ordered),
          },
        ],
      },
    ],
  }))
  return (
    <ViewFrame
      id="blocked"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars(groups, space)}
      tables={[
        {
          caption: words.name,
          columns: [
            ...[viewWords.head.turn, viewWords.head.option, head.ladder],
            ...[head.held, head.ordered, head.why],
          ],
          rows: all.map(row => [
            ...[turnOf(row), row.option.label, nameOf(row)],
            ...[row.count, row.ordered, why(row)],
          ]),
        },
      ]}
    >
      {all.length > MOST_DRAWN && <p class="small">{words.first(MOST_DRAWN, all.length)}</p>}
      {other > 0 && <p>{words.other(other < 5 ? viewWords.fewer : String(other))}</p>}
      {merge && <p class="small">{viewWords.merged}</p>}
    </ViewFrame>
  )
}

const Nothing = () => (
  <div class="view-frame">
    <h2>{words.title}</h2>
    <p>{words.none}</p>
  </div>
)

/** Moves that are drawn; the table has all. */
const MOST_DRAWN = 12
