import {endingOf} from '../../../machines/game.ts'
import {endingId, type Play, type Step} from '../../../records/play.ts'
import {LADDERS} from '../../../scenarios/ladders.ts'
import type {Scenario, Turn} from '../../../scenarios/schema.ts'
import {numberOf} from '../../../session/story.ts'
import {compareWords as words} from '../../../words/class-compare.ts'
import {debriefWords} from '../../../words/debrief.ts'
import {ladderName} from '../../../words/ladders.ts'
import {Moves} from '../moves.tsx'

/** One of the two columns. */
export type Column = {
  readonly name: string
  readonly play: Play
  readonly isDocuments: boolean
  /** Takes another road from a step, where this play has one. */
  readonly onFork: ((step: number) => void) | undefined
}

type Props = {
  readonly scenario: Scenario
  readonly columns: readonly [Column, Column]
  /** The turns where the two part first, and where their ladders do. */
  readonly first: Turn | undefined
  readonly apart: Turn | undefined
}

/** Every turn that either play came to, with both orders and the ladders behind them, and both endings. */
export function TurnRows({scenario, columns, first, apart}: Props) {
  const [one, other] = columns
  const turns = scenario.turns.filter(turn => columns.some(({play}) => stepAt(play, turn)))
  return (
    <table class="beside-two">
      <caption class="unseen">{words.table(one.name, other.name)}</caption>
      <thead>
        <tr>
          {columns.map(({name}, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {turns.map(turn => (
        <tbody key={turn.id} class={turn === first ? 'is-first' : undefined}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={2}
              tabIndex={-1}
              id={turn === first ? 'first' : undefined}
            >
              <span class="mono">{numberOf(one.play.playable, turn)}</span> {turn.title}
              {turn === first && <span class="mark">{words.first}</span>}
              {turn === apart && <span class="mark is-ladders">{words.ladders}</span>}
            </th>
          </tr>
          <tr>
            <Cell scenario={scenario} turn={turn} column={one} beside={other} />
            <Cell scenario={scenario} turn={turn} column={other} beside={one} />
          </tr>
        </tbody>
      ))}
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {words.ending}
          </th>
        </tr>
        <tr>
          {columns.map(({play, isDocuments}, index) => (
            <td key={index}>
              <b>{endingTitle(play) ?? (isDocuments ? words.silent : words.running)}</b>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

type CellProps = {
  readonly scenario: Scenario
  readonly turn: Turn
  readonly column: Column
  readonly beside: Column
}

function Cell({scenario, turn, column, beside}: CellProps) {
  const {play, name, onFork} = column
  const step = stepAt(play, turn)
  if (!step) return <td class="small">{column.isDocuments ? words.silent : words.none}</td>
  const there = stepAt(beside.play, turn)
  const {history} = step.option
  const notes = [
    !column.isDocuments && step.by === 'rival' && words.policy,
    history && debriefWords[history],
    !column.isDocuments && there && there.roll !== step.roll && words.die(step.roll),
  ]
  return (
    <td class={there && there.option !== step.option ? 'is-other' : undefined}>
      <b>{step.option.label}</b>
      <small>{notes.filter(Boolean).join(' · ')}</small>
      <Rungs scenario={scenario} step={step} there={there} />
      <details>
        <summary class="small">{words.moved}</summary>
        <Moves scenario={scenario} step={step} />
      </details>
      {onFork && (
        <button
          type="button"
          class="tool"
          aria-label={words.fork.from(name, turn.title)}
          onClick={() => onFork(play.steps.indexOf(step))}
        >
          {words.fork.open}
        </button>
      )}
    </td>
  )
}

type RungsProps = {
  readonly scenario: Scenario
  readonly step: Step
  readonly there: Step | undefined
}

/** The five ladders behind a step; those that stand otherwise in the other play are marked. */
function Rungs({scenario, step, there}: RungsProps) {
  return (
    <ul class="beside-rungs" aria-label={words.behind}>
      {LADDERS.map(ladder => {
        const differs = there !== undefined && there.after[ladder] !== step.after[ladder]
        return (
          <li key={ladder} class={differs ? 'differs' : undefined}>
            {ladderName(scenario, ladder)} <b>{step.after[ladder]}</b>
            {differs && <span class="unseen"> {words.differs}</span>}
          </li>
        )
      })}
    </ul>
  )
}

const stepAt = (play: Play, turn: Turn): Step | undefined =>
  play.steps.find(step => step.turn.id === turn.id)

function endingTitle(play: Play): string | undefined {
  const id = endingId(play)
  return id === undefined ? undefined : endingOf(play.playable, id).title
}
