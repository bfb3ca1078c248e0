import {useMemo} from 'preact/hooks'
import {LADDERS, type Rung, type Rungs} from '../../../scenarios/ladders.ts'
import type {Scenario} from '../../../scenarios/schema.ts'
import {historyByTurn} from '../../../session/class-history.ts'
import {viewWords} from '../../../words/class-views.ts'
import {ladderName, rungLabel} from '../../../words/ladders.ts'
import type {Cell} from '../charts/figures.ts'
import {drawLadders} from '../charts/ladders-drawing.ts'
import type {Highlight, ViewProps} from '../view-props.ts'
import {Legend} from './legend.tsx'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.ladders

/** Where the ladders stood behind each turn: the class, the documents, and the team in view. */
export function LaddersView({scenario, view, highlight, turn}: ViewProps) {
  const history = useMemo(() => historyByTurn(scenario), [scenario])
  const team = useMemo(() => highlight && rungsOf(highlight), [highlight])
  const {head} = words
  return (
    <ViewFrame
      id="ladders"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawLadders({scenario, ribbons: view.ribbons, history, team, turn}, space)}
      tables={[
        {
          caption: words.name,
          columns: [
            ...[head.ladder, head.behind, viewWords.head.plays, head.least, head.lower],
            ...[head.median, head.upper, head.most, head.history],
          ],
          rows: LADDERS.flatMap(ladder =>
            view.ribbons.map(({turn: behind, plays, ladders}): readonly Cell[] => {
              const {least, lower, median, upper, most} = ladders[ladder]
              const label = (rung: Rung | undefined) =>
                rung === undefined ? undefined : `${rung} ${rungLabel(scenario, ladder, rung)}`
              return [
                ...[ladderName(scenario, ladder), nameOf(scenario, behind?.id), plays],
                ...[label(least), lower, median, upper, label(most)],
                label(history.get(behind?.id ?? '')?.[ladder]),
              ]
            }),
          ),
        },
      ]}
    >
      <Legend
        looks={[
          {look: 'median', text: words.class},
          {look: 'band', text: words.band},
          {look: 'range', text: words.range},
          ...(history.size > 0 ? [{look: 'record' as const, text: words.history}] : []),
          ...(highlight ? [{look: 'team' as const, text: highlight.alias}] : []),
        ]}
      />
      <p class="small">{words.numbers}</p>
    </ViewFrame>
  )
}

function nameOf({turns}: Scenario, id: string | undefined): string {
  const index = turns.findIndex(turn => turn.id === id)
  return index < 0 ? words.openingLong : `${index + 1} ${turns[index]?.title}`
}

/** Where the team in view stood, at the start and behind each of its turns. */
const rungsOf = ({play: {steps, boundary}}: Highlight): ReadonlyMap<string, Rungs> =>
  new Map([
    ['', steps[0]?.before ?? boundary],
    ...steps.map(({turn, after}) => [turn.id, after] as const),
  ])
