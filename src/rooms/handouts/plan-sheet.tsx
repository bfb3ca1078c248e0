import type {Scenario} from '../../scenarios/schema.ts'
import {plan as words} from '../../words/handouts-plan.ts'
import {Leaf, Points} from './leaf.tsx'
import {contentNote, lensesOf, type PlanStep, stepWords, timetable} from './plan.ts'

type Props = {
  readonly scenario: Scenario
  /** What the author left for instructors. */
  readonly notes: readonly string[]
}

/** A lesson of sixty minutes, made from what the scenario file holds. */
export function PlanSheet({scenario, notes}: Props) {
  const {minutes, seats, turns, care, debrief} = scenario
  const lenses = lensesOf(scenario)
  const briefs = Object.values(seats).map(({short}) => short)
  const {items} = words
  return (
    <Leaf
      title={words.title(scenario.title)}
      crisis={words.facts(minutes, briefs.length, turns.length)}
    >
      <p>{scenario.summary.trim()}</p>
      <h3>{words.learn}</h3>
      <Points texts={debrief.learn} />
      <div class="leaf-halves">
        <section>
          <h3>{words.prepare}</h3>
          <Points texts={words.preparation} />
        </section>
        <section>
          <h3>{words.materials}</h3>
          <Points
            texts={[
              items.screen,
              items.rules,
              items.quiz,
              items.briefs(briefs),
              items.log,
              items.check,
              items.exit,
              items.rubric,
            ]}
          />
        </section>
      </div>
      <section class="kept">
        <h3>{words.careTitle}</h3>
        <p class="leaf-note">{contentNote(care)}</p>
      </section>
      <Timetable scenario={scenario} />
      <section class="kept">
        <h3>{words.choose}</h3>
        <Points texts={debrief.questions} />
      </section>
      <section class="kept">
        <h3>{words.prompts}</h3>
        <Points texts={words.general} />
      </section>
      {lenses.length > 0 && (
        <section>
          <h3>{words.lenses}</h3>
          <p class="leaf-small">{words.lensesHelp}</p>
          <ul class="points">
            {lenses.map(({name, year, says, doubt}) => (
              <li key={name}>
                <b>
                  {name} {year}.
                </b>{' '}
                {says} <i>{words.doubt}</i> {doubt}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3>{words.notes}</h3>
      {notes.length > 0 ? (
        <>
          <p class="leaf-small">{words.notesHelp}</p>
          <Points texts={notes} />
        </>
      ) : (
        <p>{words.noNotes}</p>
      )}
    </Leaf>
  )
}

function Timetable({scenario}: {readonly scenario: Scenario}) {
  const steps = timetable()
  const total = steps.reduce((sum, {minutes}) => sum + minutes, 0)
  return (
    <section>
      <h3>{words.schedule}</h3>
      <p class="leaf-small">{words.halves}</p>
      <table class="grid plan-grid">
        <thead>
          <tr>
            <th scope="col">{words.clock}</th>
            <th scope="col">{words.minutes}</th>
            <th scope="col">{words.phase}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(step => {
            const [name, does] = stepWords(step.id, scenario)
            return (
              <tr key={step.id}>
                <td>{clockOf(step)}</td>
                <td>{step.minutes}</td>
                <th scope="row">
                  {name} <small>{words[step.half]}</small>
                </th>
                <td>{does}</td>
              </tr>
            )
          })}
          <tr>
            <td>{clock(total)}</td>
            <td>{total}</td>
            <th scope="row">{words.total}</th>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const clockOf = ({at, minutes}: PlanStep) => `${clock(at)}–${clock(at + minutes)}`
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
