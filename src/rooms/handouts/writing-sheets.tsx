import {seatsOf} from '../../machines/flow.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import {exit, log, sourceCheck} from '../../words/handouts-sheets.ts'
import {Fields, Leaf, Lines} from './leaf.tsx'
import {checksFor} from './passages.ts'

/** More rows would leave no room to write in. */
const MOST_ROWS = 10
/** So many lines stand under one another on the lower of the two papers. */
const LOG_LINES = 30

type LogProps = {readonly scenario: Scenario; readonly seat: string}

/** A row for each turn. Titles are left out, for they tell what is to come. */
export function LogSheet({scenario, seat}: LogProps) {
  const turns = scenario.turns.slice(0, MOST_ROWS)
  const decider = (seats: readonly string[]) => {
    if (seats.length > 1) return log.joint
    const [only = ''] = seats
    return only === seat ? log.ours : (scenario.seats[only]?.short ?? only)
  }
  return (
    <Leaf
      title={`${log.title}: ${scenario.seats[seat]?.short ?? ''}`}
      crisis={scenario.title}
      fields={['team', 'date']}
      oneSide
    >
      <p>{log.intro}</p>
      <table class="grid log-grid">
        <thead>
          <tr>
            <th scope="col">{log.turn}</th>
            <th scope="col">{log.order}</th>
            <th scope="col">{log.reason}</th>
            <th scope="col">{log.predicted}</th>
            <th scope="col">{log.moved}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn, index) => (
            <tr key={turn.id}>
              <th scope="row">
                {index + 1} <small>{decider(seatsOf(turn))}</small>
              </th>
              {['order', 'reason', 'predicted', 'moved'].map(column => (
                <td key={column}>
                  <Lines count={Math.floor(LOG_LINES / turns.length)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {scenario.turns.length > MOST_ROWS && <p class="leaf-small">{log.more(MOST_ROWS)}</p>}
    </Leaf>
  )
}

type CheckProps = {readonly scenario: Scenario; readonly catalogue: Catalogue}

/** Five passages to read critically. A doubt's title is left out, for it gives the answer away. */
export function SourceCheckSheet({scenario, catalogue}: CheckProps) {
  return (
    <Leaf title={sourceCheck.title} crisis={scenario.title} fields={['name', 'team']} oneSide>
      <p>{sourceCheck.intro}</p>
      <ol class="checks">
        {checksFor(scenario, catalogue).map(({doubt, places, exercise}) => (
          <li key={exercise}>
            {places.map(({passage, document}) => (
              <p key={passage.id}>
                <b>{sourceCheck.passage(passage.id)}</b> “{passage.anchor}” · {document.title}
              </p>
            ))}
            {places.length === 0 && <p>{sourceCheck.ownPassage}</p>}
            <p>
              {doubt && <b>{sourceCheck.doubt(doubt)} </b>}
              {exercise.trim()}
            </p>
            <Lines count={2} fill />
          </li>
        ))}
      </ol>
    </Leaf>
  )
}

/** Two tickets on one sheet, to be cut apart; one is enough to be read. */
export function ExitSheet({scenario}: {readonly scenario: Scenario}) {
  const ticket = (
    <>
      <h3>{exit.before}</h3>
      <Lines count={2} fill />
      <h3>{exit.now}</h3>
      <Lines count={2} fill />
      <h3>{exit.decision}</h3>
      <Lines count={2} fill />
      <h3>{exit.source}</h3>
      <Lines count={2} fill />
    </>
  )
  return (
    <Leaf title={exit.title} crisis={scenario.title} fields={FIELDS} oneSide>
      <div class="ticket">{ticket}</div>
      <p class="cut" aria-hidden="true">
        ✂ {exit.cut}
      </p>
      <div class="ticket" aria-hidden="true">
        <p class="leaf-crisis">{scenario.title}</p>
        <p class="ticket-title">{exit.title}</p>
        <Fields names={FIELDS} />
        {ticket}
      </div>
    </Leaf>
  )
}

const FIELDS = ['name', 'date'] as const
