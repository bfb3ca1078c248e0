import {useMemo, useState} from 'preact/hooks'
import {closingRungs} from '../../machines/closing.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {closing as closingWords} from '../../words/closing.ts'
import {en} from '../../words/en.ts'
import {ladderName, rungLabel} from '../../words/ladders.ts'
import {later} from './later.tsx'

const RungsDialog = later(() => import('./rungs-dialog.tsx').then(it => it.RungsDialog))

type Props = {
  readonly scenario: Scenario
  readonly rungs: Rungs
  /** Where the documents' own path stands, while play still runs along it. */
  readonly history?: Rungs | undefined
}

const DOWNWARDS: readonly Rung[] = [4, 3, 2, 1, 0]

/** The five ladders as text that stands without the stage; the stage draws over the dots. */
export function Gauges({scenario, rungs, history}: Props) {
  const closing = useMemo(() => closingRungs(scenario), [scenario])
  const [opened, setOpened] = useState<Ladder>()
  return (
    <section class="gauges" aria-label={en.play.ladders}>
      {LADDERS.map(ladder => (
        <Gauge
          key={ladder}
          scenario={scenario}
          ladder={ladder}
          rung={rungs[ladder]}
          history={history?.[ladder]}
          closing={closing[ladder]}
          onOpen={() => setOpened(ladder)}
        />
      ))}
      {opened && (
        <RungsDialog
          scenario={scenario}
          ladder={opened}
          rung={rungs[opened]}
          history={history?.[opened]}
          closing={closing[opened]}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  )
}

type GaugeProps = {
  readonly scenario: Scenario
  readonly ladder: Ladder
  readonly rung: Rung
  readonly history: Rung | undefined
  /** The rungs that end the story. */
  readonly closing: readonly Rung[]
  readonly onOpen: () => void
}

function Gauge({scenario, ladder, rung, history, closing, onOpen}: GaugeProps) {
  const label = rungLabel(scenario, ladder, rung)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and this is a reading.
    <div class="gauge" role="group" aria-label={ladderName(scenario, ladder)} data-ladder={ladder}>
      <span class="gauge-name" aria-hidden="true">
        {soft(ladderName(scenario, ladder))}
      </span>
      <span class="unseen">{en.play.rung(rung, label)}</span>
      {closing.length > 0 && (
        <p class="unseen">
          {closingWords.rungs(closing.map(each => rungLabel(scenario, ladder, each)))}
        </p>
      )}
      <span class="gauge-now" aria-hidden="true">
        {soft(label)}
      </span>
      <span class="gauge-rungs" aria-hidden="true">
        {DOWNWARDS.map(each => (
          <span
            key={each}
            class={`gauge-rung ${each === rung ? `now ${heat(ladder, each)}` : ''} ${each === history ? 'at-record' : ''}`}
          >
            <i class="dot" data-rung={each} />
            <span class="gauge-label">{rungLabel(scenario, ladder, each)}</span>
            {closing.includes(each) && <span class="closes-mark">{closingWords.mark}</span>}
          </span>
        ))}
      </span>
      <button
        type="button"
        class="gauge-open"
        aria-haspopup="dialog"
        aria-label={en.play.rungsOf(ladderName(scenario, ladder))}
        onClick={onOpen}
      />
    </div>
  )
}

/** The text with places at which its long words may break, for ladders that are narrower than a word. */
const soft = (text: string) =>
  text.replace(/\p{L}{8,}/gu, word =>
    word.replace(/(?<=\p{L}[aeiou])(?=[b-df-hj-np-tv-z][aeiou]\p{L})/giu, '\u00ad'),
  )

/** Whether a rung reads as hot or calm; trust is good high up. */
export const heat = (ladder: Ladder, rung: Rung): 'hot' | 'calm' =>
  ladder === 'trust' ? (rung >= 2 ? 'calm' : 'hot') : rung >= 1 ? 'hot' : 'calm'
