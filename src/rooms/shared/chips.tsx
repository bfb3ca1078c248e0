import type {Refusal} from '../../machines/steps.ts'
import type {Ladder} from '../../scenarios/ladders.ts'
import {LADDERS} from '../../scenarios/ladders.ts'
import type {Option, Scenario} from '../../scenarios/schema.ts'
import type {Idle} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {ladderName} from '../../words/ladders.ts'

type Props = {
  readonly scenario: Scenario
  readonly option: Option
  /** What it would ask for in vain where the ladders stand now. */
  readonly idle?: Idle | undefined
}

/** The tone of an option and the direction of everything it moves. */
export function Chips({scenario, option, idle = {}}: Props) {
  const moves = LADDERS.flatMap(ladder => {
    const by = option.moves[ladder] ?? 0
    return by === 0 ? [] : [{ladder, ...direction(ladder, by)}]
  })
  return (
    <span class="chips">
      <span class="chip tone">
        {en.play.tone[option.tone]}
        {option.channel === 'quiet' && ` · ${en.play.quiet}`}
      </span>{' '}
      {moves.map(({ladder, worse, rungs}) =>
        idle[ladder] ? (
          <span key={ladder} class="chip none">
            {idleText(ladderName(scenario, ladder).toLowerCase(), worse, idle[ladder])}
          </span>
        ) : (
          <span key={ladder} class={`chip ${worse ? 'worse' : 'better'}`}>
            {worse && <span aria-hidden="true">{'▲'.repeat(rungs)} </span>}
            {worse ? en.play.worse : en.play.better}: {ladderName(scenario, ladder).toLowerCase()}
            {worse && rungs > 1 && <span class="unseen">{en.play.by(rungs)}</span>}{' '}
          </span>
        ),
      )}
      {moves.length === 0 && <span class="chip none">{en.play.nothing}</span>}
    </span>
  )
}

function idleText(ladder: string, worse: boolean, refusal: Refusal): string {
  if (refusal === 'end') return worse ? en.play.atWorst(ladder) : en.play.atBest(ladder)
  return refusal === 'envoys-gate' ? en.play.quietOnly(ladder) : en.play.blockedNow(ladder)
}

function direction(ladder: Ladder, by: number) {
  return {worse: ladder === 'trust' ? by < 0 : by > 0, rungs: Math.abs(by)}
}
