import {cellText} from '../charts/figures.ts'
import type {NamedFigures} from './view-frame.tsx'

/** Figures as a table; where there is little room each row becomes a list of its own, still read as a table. */
export function FiguresTable({caption, columns, rows}: NamedFigures) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={String(index)}>
            {row.map((cell, place) => (
              <td
                key={columns[place]}
                class={typeof cell === 'string' ? undefined : 'is-number'}
                data-head={columns[place]}
              >
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
