import {closingRungs} from '../../machines/closing.ts'
import {LADDERS, type Ladder, type Rung} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {rulesSheet as words} from '../../words/handouts-sheets.ts'
import {ladderName, rungLabel} from '../../words/ladders.ts'
import {rulesWords} from '../../words/rules.ts'
import {rungsWords} from '../../words/rungs.ts'
import {Leaf, Lines, Points} from './leaf.tsx'

const RUNGS: readonly Rung[] = [0, 1, 2, 3, 4]

/** The rules on one page, with the ladders and rungs of the crisis. */
export function RulesSheet({scenario}: {readonly scenario: Scenario}) {
  const name = (ladder: Ladder) => `“${ladderName(scenario, ladder)}”`
  const closing = closingRungs(scenario)
  const {rules} = scenario
  return (
    <Leaf title={words.title(scenario.title)} oneSide>
      <p>{rulesWords.intro(name)}</p>
      <ol class="points">
        {rulesWords.list(name).map(([rule, meaning]) => (
          <li key={rule}>
            <b>{rule}</b> {meaning}
          </li>
        ))}
      </ol>
      {rules.audienceGate === 'off' && (
        <p class="leaf-note">{words.gateOff(name('diplomatic'), name('audience'))}</p>
      )}
      {rules.deterrence === 'on' && <p class="leaf-note">{words.deterrence}</p>}
      <h3>{words.ladders}</h3>
      <table class="grid ladders-grid">
        <thead>
          <tr>
            <th scope="col">{words.ladder}</th>
            {RUNGS.map(rung => (
              <th key={rung} scope="col">
                {rung}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LADDERS.map(ladder => (
            <tr key={ladder}>
              <th scope="row">
                {ladderName(scenario, ladder)} <small>{rungsWords.about[ladder]}</small>
              </th>
              {RUNGS.map(rung => (
                <td key={rung}>
                  {scenario.ladders[ladder].start === rung && '▸\u00a0'}
                  {rungLabel(scenario, ladder, rung)}
                  {closing[ladder].includes(rung) && '\u00a0✕'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="leaf-small">
        {words.marks} · {words.ends}
      </p>
      <h3>{words.order}</h3>
      <ol class="points">
        {words.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.tones}</h3>
      <Points texts={[...words.toneLines(name('trust')), rulesWords.calibrated]} />
      <h3>{words.notes}</h3>
      <Lines count={1} fill />
    </Leaf>
  )
}
