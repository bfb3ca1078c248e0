import type {Turn} from '../../scenarios/schema.ts'
import {adviceOf, historyOf} from '../../session/story.ts'
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
            text={turn.record.text}
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
  const advice = adviceOf(turn)
  if (!did) return advice ? en.play.advised(advice.label) : en.play.silent
  if (did.history === 'nearest') return en.play.nearest(did.label)
  return did.basis === 'documented' ? en.play.did(did.label) : en.play.inferred(did.label)
}
