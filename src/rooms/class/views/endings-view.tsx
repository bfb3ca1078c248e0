import {viewWords} from '../../../words/class-views.ts'
import {drawBars} from '../charts/bars.ts'
import {percent} from '../charts/figures.ts'
import {endingGroups} from '../charts/groups.ts'
import type {ViewProps} from '../view-props.ts'
import {Legend} from './legend.tsx'
import {isEndOfTeam, teamSign} from './team-sign.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.endings

/** How the plays ended, beside play at random. */
export function EndingsView({scenario, view, random, highlight, merge}: ViewProps) {
  const {groups, of} = endingGroups(view, random, merge)
  const {ended, running} = view.endings
  const {head} = viewWords
  const rows = groups.map(({ids, label, count, share, random: chance}) => ({
    label,
    signs: highlight && isEndOfTeam(highlight, ids) ? [teamSign(highlight)] : [],
    bars: [
      {
        parts: [{share, look: 'bar' as const}],
        says: `${words.class} ${percent(share)} · ${count}`,
      },
      ...(chance === undefined
        ? []
        : [
            {
              parts: [{share: chance, look: 'bar-hollow' as const}],
              says: `${words.random} ${percent(chance)}`,
            },
          ]),
    ],
  }))
  return (
    <ViewFrame
      id="endings"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars([{title: '', rows}], space)}
      tables={[
        {
          caption: words.name,
          columns: [head.ending, head.plays, head.share, head.random],
          rows: groups.map(({label, count, share, random: chance}) => [
            ...[label, count, {share}],
            chance === undefined ? undefined : {share: chance},
          ]),
        },
      ]}
    >
      {ended === 0 && <p>{words.none}</p>}
      <Legend
        team={highlight?.alias}
        looks={[
          {look: 'bar', text: words.class},
          ...(random ? [{look: 'bar-hollow' as const, text: words.random}] : []),
        ]}
      />
      {!random && <p class="small">{words.uncounted}</p>}
      {(of === 'all' || running > 0) && (
        <p class="small">{of === 'all' ? words.ofAll : words.ofEnded(ended, running)}</p>
      )}
      {merge && <p class="small">{viewWords.merged}</p>}
    </ViewFrame>
  )
}
