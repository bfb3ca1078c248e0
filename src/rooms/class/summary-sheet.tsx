import {useMemo} from 'preact/hooks'
import type {TurnChoices} from '../../records/choices.ts'
import type {ClassView} from '../../records/class-view.ts'
import {PHASES, promptsOf} from '../../records/prompts.ts'
import {LEAST_GROUP} from '../../records/small-groups.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Random} from '../../session/class-desk.ts'
import {seatNames} from '../../session/story.ts'
import {classHandIn} from '../../words/class-hand-in.ts'
import {wordPrompt} from '../../words/prompts.ts'
import {percent} from './charts/figures.ts'
import {endingGroups, marked} from './charts/groups.ts'
import {turnShares} from './charts/turn-shares.ts'

const words = classHandIn.sheet

type Props = {
  readonly name: string
  readonly scenario: Scenario
  readonly view: ClassView
  readonly random: Random
  readonly merge: boolean
}

/** What a class did, on one sheet of paper; on a screen it is not there. */
export function SummarySheet({name, scenario, view, random, merge}: Props) {
  const {groups: endings} = endingGroups(view, random, merge)
  const questions = useMemo(
    () => questionsOf(view, scenario, random, merge),
    [view, scenario, random, merge],
  )
  return (
    <section class="summary-sheet">
      <h1>{words.title(scenario.title)}</h1>
      <p>{words.facts(name, view.plays)}</p>
      <h2>{words.endings}</h2>
      <table>
        <thead>
          <tr>
            <th>{words.ending}</th>
            <th>{words.class}</th>
            {random && <th>{words.random}</th>}
          </tr>
        </thead>
        <tbody>
          {endings.map(({label, count, share, random: chance}) => (
            <tr key={label}>
              <td>{label}</td>
              <td>
                {percent(share)} ({count})
              </td>
              {random && <td>{chance === undefined ? '–' : percent(chance)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.choices}</h2>
      <ol class="summary-turns">
        {view.choices
          .filter(({decided}) => decided > 0)
          .map(choice => (
            <li key={choice.turn.id}>
              <TurnLine scenario={scenario} choice={choice} merge={merge} />
            </li>
          ))}
      </ol>
      {questions.length > 0 && (
        <>
          <h2>{words.questions}</h2>
          <ol>
            {questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      <p class="small">{words.note}</p>
    </section>
  )
}

/** A turn in a line: who decided it, and what they chose. */
function TurnLine({scenario, choice, merge}: TurnLineProps) {
  const {of, orders, shares} = turnShares(choice, merge)
  const {title} = choice.turn
  const seats = seatNames(scenario, choice.turn, 'short')
  return (
    <>
      <b>{title}</b> <small>{words.decided[of](orders, seats)}</small>
      <br />
      {shares.map(({mark, label, share}) => `${marked(mark, label)} ${percent(share)}`).join(' · ')}
    </>
  )
}

type TurnLineProps = Pick<Props, 'scenario' | 'merge'> & {readonly choice: TurnChoices}

const MOST_QUESTIONS = 3

/** The weightiest question of each phase that the class has any for, at most three. */
function questionsOf(view: ClassView, scenario: Scenario, random: Random, merge: boolean) {
  const prompts = promptsOf(view, scenario, {random, least: merge ? LEAST_GROUP : 0})
  return PHASES.flatMap(({id}) => prompts.filter(({phase}) => phase === id).slice(0, 1))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_QUESTIONS)
    .map(prompt => wordPrompt(prompt, scenario))
}
