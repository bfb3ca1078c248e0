import {viewWords} from '../../../words/class-views.ts'
import {isOneFile} from '../../shared/one-file.ts'
import {Cite} from '../../shared/prose.tsx'
import {type BarRow, drawBars} from '../charts/bars.ts'
import type {ViewProps} from '../view-props.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.evidence

/** Which passages stood beside decisions and were not opened. */
export function EvidenceView({scenario, view, turn}: ViewProps) {
  const {records, passages} = view.evidence
  if (passages.length === 0) {
    return (
      <div class="view-frame">
        <h2>{words.title}</h2>
        <p>{words.says}</p>
        <p>{records === 0 ? words.codesOnly : words.nothing}</p>
      </div>
    )
  }
  const groups = scenario.turns.flatMap(({id, title}, index) => {
    const here = passages.filter(each => each.turn.id === id)
    const rows = here.map(
      ({passage, decisions, unopened}): BarRow => ({
        label: passage,
        bars: [
          {
            parts: [{share: unopened / decisions, look: 'bar'}],
            says: words.unopened(unopened, decisions),
          },
        ],
      }),
    )
    return here.length === 0
      ? []
      : [{title: `${index + 1} ${title}`, isChosen: id === turn, rows, here}]
  })
  const own = new Set(scenario.documents.map(({letter}) => letter))
  const cited = [...new Set(passages.map(({passage}) => passage))]
  const {head} = words
  return (
    <ViewFrame
      id="evidence"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars(groups, space)}
      tables={[
        {
          caption: words.name,
          columns: [
            ...[viewWords.head.turn, head.passage, head.decisions, head.unopened],
            viewWords.head.share,
          ],
          rows: groups.flatMap(({title, here}) =>
            here.map(({passage, decisions, unopened}) => [
              ...[title, passage, decisions, unopened],
              {share: unopened / decisions},
            ]),
          ),
        },
      ]}
    >
      <p class="small">{words.from(records)}</p>
      <p class="cited">
        <span>{words.read}</span>
        {cited.map(passage =>
          isOneFile ? (
            <Cite key={passage} id={passage} />
          ) : own.has(passage[0] ?? '') ? (
            <span key={passage}>{passage}</span>
          ) : (
            <a key={passage} href={`../documents/#${passage}`} aria-label={words.open(passage)}>
              {passage}
            </a>
          ),
        )}
      </p>
    </ViewFrame>
  )
}
