import type {Told} from '../../session/class-desk.ts'
import {classWords} from '../../words/class.ts'

const words = classWords.told

/** What of the texts is not counted, in the words of each place. */
export function NotCounted({told}: {readonly told: readonly Told[]}) {
  if (told.length === 0) return null
  return (
    <section class="not-counted" aria-label={words.title}>
      <h2>{words.title}</h2>
      {told.map(({code, count, sentences}) => (
        <details key={code} open={count < 6}>
          <summary>
            {words.groups[code](count)} <span class="mono small">{code}</span>
          </summary>
          {sentences.length < count && <p class="small">{words.first(sentences.length)}</p>}
          <ul>
            {sentences.map((sentence, index) => (
              <li key={String(index)}>{sentence}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
