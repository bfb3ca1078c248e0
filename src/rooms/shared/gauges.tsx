import {LADDERS, type Ladder, RUNG_LABELS, type Rung, type Rungs} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {ladderName, rungLabel} from '../../words/ladders.ts'

type Props = {
  readonly scenario: Scenario
  readonly rungs: Rungs
  /** Where the documents' own path stands, while play still runs along it. */
  readonly history?: Rungs | undefined
}

const DOWNWARDS: readonly Rung[] = [4, 3, 2, 1, 0]

/** The five ladders as text that stands without the stage; the stage draws over the dots. */
export function Gauges({scenario, rungs, history}: Props) {
  return (
    <section class="gauges" aria-label={en.play.ladders}>
      {LADDERS.map(ladder => (
        <Gauge
          key={ladder}
          scenario={scenario}
          ladder={ladder}
          rung={rungs[ladder]}
          history={history?.[ladder]}
        />
      ))}
    </section>
  )
}

type GaugeProps = {
  readonly scenario: Scenario
  readonly ladder: Ladder
  readonly rung: Rung
  readonly history: Rung | undefined
}

function Gauge({scenario, ladder, rung, history}: GaugeProps) {
  const label = rungLabel(scenario, ladder, rung)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and this is a reading.
    <div class="gauge" role="group" aria-label={ladderName(scenario, ladder)} data-ladder={ladder}>
      <span class="gauge-name" aria-hidden="true">
        {ladderName(scenario, ladder)}
      </span>
      <span class="unseen">{en.play.rung(rung, label)}</span>
      <span class="gauge-now" aria-hidden="true">
        {label}
      </span>
      <span class="gauge-rungs" aria-hidden="true">
        {DOWNWARDS.map(each => (
          <span
            key={each}
            class={`gauge-rung ${each === rung ? `now ${heat(ladder, each)}` : ''} ${each === history ? 'at-record' : ''}`}
          >
            <i class="dot" data-rung={each} />
            <span class="gauge-label">
              {scenario.ladders[ladder].rungs?.[each] ?? RUNG_LABELS[ladder][each]}
            </span>
          </span>
        ))}
      </span>
    </div>
  )
}

/** Whether a rung reads as hot or calm; trust is good high up. */
export const heat = (ladder: Ladder, rung: Rung): 'hot' | 'calm' =>
  ladder === 'trust' ? (rung >= 2 ? 'calm' : 'hot') : rung >= 1 ? 'hot' : 'calm'
