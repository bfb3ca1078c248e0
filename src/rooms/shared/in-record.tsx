import type {Turn} from '../../scenarios/schema.ts'
import {historyOf} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {Grounds} from './basis-badge.tsx'
import {Prose} from './prose.tsx'

/** What the documents say of a turn, or their silence. */
export function InRecord({turn}: {readonly turn: Turn}) {
  return (
    <section class="in-record">
      <h2 class="label">{en.play.record}</h2>
      <p>
        <b>{sentenceOf(turn)}</b>
      </p>
      {turn.record && (
        <>
          <Prose text={turn.record.text} />
          <Grounds
            cites={turn.record.cites}
            because={turn.record.because}
            doubts={turn.record.doubts}
          />
        </>
      )}
    </section>
  )
}

function sentenceOf(turn: Turn): string {
  const did = historyOf(turn)
  if (!did) return en.play.silent
  if (did.history === 'nearest') return en.play.nearest(did.label)
  if (did.history === 'advised') return en.play.advised(did.label)
  return did.basis === 'documented' ? en.play.did(did.label) : en.play.inferred(did.label)
}
