import type {Doubt} from '../../scenarios/schema.ts'
import {documents as words} from '../../words/documents.ts'
import {Cite, Line} from '../shared/prose.tsx'

/** The points at which the documents must be doubted, each with its exercise and passages. */
export function DoubtList({doubts}: {readonly doubts: readonly Doubt[]}) {
  return (
    <section class="paper document" aria-labelledby="doubts">
      <h2 id="doubts" tabIndex={-1}>
        {words.doubts}
      </h2>
      <p>{words.doubtsIntro}</p>
      <ol class="passages">
        {doubts.map(({id, title, text, exercise, passages}) => (
          <li key={id} id={id} tabIndex={-1} class="passage">
            <span class="passage-id mono">{id}</span>
            <div>
              <h3>{title}</h3>
              <p>
                <Line text={text} />
              </p>
              <p>
                <b>{words.exercise}</b> <Line text={exercise} />
              </p>
              {passages.length > 0 && (
                <p class="small">
                  {words.where}{' '}
                  {passages.map(passage => (
                    <Cite key={passage} id={passage} />
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
