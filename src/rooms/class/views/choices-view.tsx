import {useMemo} from 'preact/hooks'
import type {TurnChoices} from '../../../records/choices.ts'
import {viewWords} from '../../../words/class-views.ts'
import {type Bar, drawBars} from '../charts/bars.ts'
import {percent} from '../charts/figures.ts'
import {marked, markWords, type OptionGroup, optionGroups} from '../charts/groups.ts'
import type {Highlight, ViewProps} from '../view-props.ts'
import {Legend} from './legend.tsx'
import {isOfTeam, teamSign} from './team-sign.ts'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.choices

/** What was chosen at each turn, and by whom. */
export function ChoicesView({scenario, view, highlight, merge, turn}: ViewProps) {
  const turns = useMemo(
    () => view.choices.map(choice => ({choice, groups: optionGroups(choice, merge)})),
    [view, merge],
  )
  const hasBoth = view.choices.some(({persons, rivals}) => persons > 0 && rivals > 0)
  const isTold = turns.every(({groups}) => groups.every(({persons}) => persons !== undefined))
  const groups = turns.map(({choice, groups: options}, index) => ({
    title: `${index + 1} ${choice.turn.title}`,
    note: noteOf(choice, options, merge),
    isChosen: choice.turn.id === turn,
    rows: options.map(option => ({
      label: marked(option.mark, option.label),
      signs: signsOf(option, choice, highlight),
      bars: [barOf(option, choice.decided)],
    })),
  }))
  return (
    <ViewFrame
      id="choices"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars(groups, space)}
      tables={[
        {
          caption: words.name,
          columns: COLUMNS,
          rows: turns.flatMap(({choice, groups: options}, index) =>
            options.map(({label, mark, count, share, persons, rivals}) => [
              ...[`${index + 1} ${choice.turn.title}`, label, markWords(mark)],
              ...[count, {share}, persons, rivals],
            ]),
          ),
        },
      ]}
    >
      <Legend
        marks={turns.flatMap(({groups: options}) => options.map(({mark}) => mark))}
        team={highlight?.alias}
        looks={[
          {look: 'bar', text: words.persons},
          {look: 'bar-hollow', text: words.policy},
          ...(hasBoth && !isTold ? [{look: 'bar-third' as const, text: words.either}] : []),
        ]}
      />
      {merge && <p class="small">{viewWords.merged}</p>}
      {!isTold && <p class="small">{viewWords.hidden}</p>}
    </ViewFrame>
  )
}

const {head} = viewWords
const COLUMNS = [
  ...[head.turn, head.option, head.documents, head.plays, head.share],
  ...[head.persons, head.policy],
]

function noteOf(choice: TurnChoices, options: readonly OptionGroup[], merge: boolean): string {
  const {decided, persons, rivals} = choice
  if (decided === 0) return words.never
  if (options.length === 0) return viewWords.fewer
  return merge && options.some(each => each.persons === undefined)
    ? words.decidedAll(decided)
    : words.decided(persons, rivals)
}

function barOf({count, share, persons, rivals}: OptionGroup, decided: number): Bar {
  const says = `${percent(share)} · ${count}`
  if (persons === undefined || rivals === undefined) {
    return {says, parts: [{share, look: 'bar-third'}]}
  }
  return {
    says,
    parts: [
      {share: persons / decided, look: 'bar'},
      {share: rivals / decided, look: 'bar-hollow'},
    ],
  }
}

function signsOf({ids, mark}: OptionGroup, {turn}: TurnChoices, team: Highlight | undefined) {
  return [
    ...(mark ? [{look: 'record-words' as const, text: markWords(mark)}] : []),
    ...(team && isOfTeam(team, turn.id, ids) ? [teamSign(team)] : []),
  ]
}
