import {viewWords} from '../../../words/class-views.ts'
import {drawBars} from '../charts/bars.ts'
import type {ViewProps} from '../view-props.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.forecasts

/** How often forecasts of the other side were right. */
export function ForecastsView({scenario, view}: ViewProps) {
  const {made, right, bySureness, leaning, records} = view.calibration
  if (made === 0) {
    return (
      <div class="view-frame">
        <h2>{words.title}</h2>
        <p>{words.says}</p>
        <p>{words.codesOnly}</p>
      </div>
    )
  }
  const all = [
    ...bySureness.map(({sure, ...each}) => ({
      ...{label: sure ? words.sure[sure] : words.unsaid, ...each},
    })),
    {label: words.all, made, right},
  ]
  const {head} = words
  const rows = all.map(each => ({
    label: each.label,
    bars: [
      {
        parts: [{share: each.right / each.made, look: 'bar' as const}],
        says: words.right(each.right, each.made),
      },
    ],
  }))
  return (
    <ViewFrame
      id="forecasts"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars([{title: '', rows}], space)}
      tables={[
        {
          caption: words.name,
          columns: [head.sure, head.made, head.right, viewWords.head.share],
          rows: all.map(each => [
            ...[each.label, each.made, each.right],
            {share: each.right / each.made},
          ]),
        },
      ]}
    >
      {leaning && <p>{words[leaning]}</p>}
      <p class="small">{words.from(records)}</p>
    </ViewFrame>
  )
}
