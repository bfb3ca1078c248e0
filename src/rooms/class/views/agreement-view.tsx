import {viewWords} from '../../../words/class-views.ts'
import {type Agreement, agreements} from '../charts/agreement.ts'
import {drawBars} from '../charts/bars.ts'
import {percent} from '../charts/figures.ts'
import type {ViewProps} from '../view-props.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.agreement

/** How far the persons of the class agreed at each turn. */
export function AgreementView({scenario, view, merge, turn}: ViewProps) {
  const turns = agreements(view, merge)
  const {head} = words
  const groups = turns.map(({title, number, split, id, ...each}) => ({
    title: `${number} ${title}`,
    isChosen: id === turn,
    rows: [
      {
        label: each.most ?? '',
        signs: split ? [{look: 'record-words' as const, text: `◆ ${words.split}`}] : [],
        bars: [
          {
            parts: [{share: each.share ?? 0, look: 'bar' as const}],
            says: saysOf(each),
          },
        ],
      },
    ],
  }))
  return (
    <ViewFrame
      id="agreement"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars(groups, space)}
      tables={[
        {
          caption: words.name,
          columns: [viewWords.head.turn, head.most, head.agreement, head.persons],
          rows: turns.map(({title, number, most, ...each}) => [
            ...[`${number} ${title}`, most],
            each.share === undefined ? saysOf(each) : {share: each.share},
            each.persons,
          ]),
        },
      ]}
    >
      {turns.every(({told}) => told === 'none') && <p>{words.none}</p>}
      {merge && <p class="small">{viewWords.merged}</p>}
    </ViewFrame>
  )
}

const saysOf = ({told, share, persons}: Pick<Agreement, 'told' | 'share' | 'persons'>): string =>
  ({
    share: `${percent(share ?? 0)} · ${words.of(persons ?? 0)}`,
    nearly: words.nearly,
    few: words.tooFew,
    none: words.noPerson,
  })[told]
