import {en} from '../../words/en.ts'
import {oneFileWords} from '../../words/one-file.ts'

/** The card behind the crises of a page that is one file: of the other rooms it has only the replay. */
export const Beside = () => (
  <li class="card quiet-card">
    <h2>{en.library.debrief}</h2>
    <p>{oneFileWords.replayText}</p>
    <p>
      <a href="#replay">{oneFileWords.replayLink}</a>
    </p>
  </li>
)
