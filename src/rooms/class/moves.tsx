import type {Step} from '../../records/play.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {seatNames} from '../../session/story.ts'
import {leadWords} from '../../words/class-lead.ts'
import {ladderName} from '../../words/ladders.ts'
import {movedOf} from '../../words/moved.ts'

type Props = {readonly scenario: Scenario; readonly step: Step}

/** What an order moved and why, and what it asked for in vain, in few words. */
export function Moves({scenario, step}: Props) {
  const by = {seats: seatNames(scenario, step.turn, 'short')}
  const rows = movedOf([...step.event, ...step.log], scenario, by)
  if (rows.length === 0) return <p class="small">{leadWords.turn.moved}</p>
  return (
    <ul class="moves">
      {rows.map((row, index) => (
        <li key={index}>
          <span>
            {ladderName(scenario, row.ladder)}{' '}
            {row.from === row.to ? (
              <b>{row.to}</b>
            ) : (
              <>
                {row.from} <span aria-hidden="true">→</span>
                <span class="unseen"> to </span> <b>{row.to}</b>
              </>
            )}
          </span>{' '}
          <small>{row.tag === row.sentence ? row.tag : `${row.tag}: ${row.sentence}`}</small>
        </li>
      ))}
    </ul>
  )
}
