import type {Play} from '../../records/play.ts'
import {en} from '../../words/en.ts'

/** What the held seats want, for whoever forgot it on the way; folded away. */
export function SeatAims({play}: {readonly play: Play}) {
  const {held} = play.setup
  const {seats} = play.playable.scenario
  return (
    <details class="seat-aims">
      <summary>{en.play.wants(held.length)}</summary>
      {held.map(seat => (
        <div key={seat}>
          {held.length > 1 && <b>{seats[seat]?.short}</b>}
          <ul>
            {seats[seat]?.aims.map(({text}) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
