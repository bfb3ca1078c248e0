import type {Entry} from '../../machines/steps.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {ladderName} from '../../words/ladders.ts'
import {language} from '../../words/language.ts'
import {movedOf} from '../../words/moved.ts'
import type {By} from '../../words/moved-words.ts'

type Props = {
  readonly scenario: Scenario
  readonly log: readonly Entry[]
  readonly by: By
  /** Said under the list, such as what the die showed. */
  readonly note?: string
}

/** What moved and why, a row for each change in the order the rules made it. */
export function MovedList({scenario, log, by, note}: Props) {
  const rows = movedOf(log, scenario, by)
  return (
    <section class="moved">
      <h2 class="label" id="moved">
        {en.play.moved}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets loses its role in one browser. */}
      <ul role="list" aria-labelledby="moved">
        {rows.map((row, index) => (
          <li key={index} class={`row ${row.direction}`}>
            <span class="row-ladder">{ladderName(scenario, row.ladder)}</span>
            <span class="row-text">
              {row.from === row.to ? (
                <b>{row.to}</b>
              ) : (
                <>
                  {row.from} <span aria-hidden="true">{en.play.arrow}</span>
                  <span class="unseen">{en.play.to}</span> <b>{row.to}</b>
                </>
              )}
              <small>
                <span class="tag">{row.tag}</span>
                {row.tag === row.sentence ? null : `: ${row.sentence}`}
              </small>
            </span>
            <Chip direction={row.direction} rungs={row.rungs} />
          </li>
        ))}
        {rows.length === 0 && <li class="row none">{en.play.movedNothing}</li>}
      </ul>
      {note && <p class="small">{note}</p>}
    </section>
  )
}

function Chip({direction, rungs}: {direction: 'worse' | 'better' | 'none'; rungs: number}) {
  if (direction === 'none') return <span class="chip none">{en.play.stays}</span>
  return (
    <span class={`chip ${direction}`}>
      {en.play[direction]} {language.figure(rungs)}
    </span>
  )
}
