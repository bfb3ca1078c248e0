import type {Play} from '../../records/play.ts'
import {divergenceOf, seatNames} from '../../session/story.ts'
import {debriefWords} from '../../words/debrief.ts'
import {en} from '../../words/en.ts'
import {endingWords} from '../../words/ending.ts'

type Props = {readonly play: Play; readonly at: number; readonly onGo: (at: number) => void}

/** The whole path at a glance; any step of it can be gone to. */
export function Trail({play, at, onGo}: Props) {
  const {setup, steps} = play
  const {scenario} = play.playable
  const divergence = divergenceOf(steps)
  return (
    <section class="trail-part">
      <h2 class="label">{endingWords.path}</h2>
      <p class="small">
        {setup.held.map(seat => scenario.seats[seat]?.name).join(' & ') ||
          en.briefing.rivals[setup.rival]}
        {' · '}
        {en.briefing.rival}: {en.briefing.rivals[setup.rival]}
        {' · '}
        {'seed' in setup.dice
          ? debriefWords.seed(setup.dice.seed)
          : debriefWords.fixed(setup.dice.fixed)}
      </p>
      <ol class="trail">
        {steps.map((step, index) => (
          <li key={step.turn.id}>
            <button
              type="button"
              aria-current={index + 1 === at ? 'step' : undefined}
              onClick={() => onGo(index + 1)}
            >
              <b>{step.option.label}</b>
              <small>
                {seatNames(scenario, step.turn, 'short')} · {step.turn.title}
                {step.option.history && ` · ${debriefWords[step.option.history]}`}
              </small>
              {index + 1 === divergence && (
                <small class="left-record">{debriefWords.divergence}</small>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
