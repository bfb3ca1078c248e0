import type {Scenario} from '../../scenarios/schema.ts'
import {rubric as words} from '../../words/handouts-sheets.ts'
import {Leaf, Lines} from './leaf.tsx'

/** Five criteria on four levels, for what was said and written, never for how it ended. */
export function RubricSheet({scenario}: {readonly scenario: Scenario}) {
  return (
    <Leaf title={words.title} crisis={scenario.title} fields={['name', 'class', 'date']} oneSide>
      <p>
        {words.intro} <b>{words.never}</b>
      </p>
      <table class="grid rubric-grid">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {words.levels.map(level => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(({name, about, cells}) => (
            <tr key={name}>
              <th scope="row">
                {name} <small>{about}</small>
              </th>
              {cells.map(cell => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.comment}</h3>
      <Lines count={4} fill />
    </Leaf>
  )
}
