import {useEffect, useState} from 'preact/hooks'
import {takeUp, whenNewer} from '../../session/newer-version.ts'
import {offlineWords as words} from '../../words/offline.ts'

/** A card of the library, where no game is open, once a newer version of the site waits. */
export function NewerCard() {
  return useWaits() ? (
    <li class="card quiet-card">
      <Offer />
    </li>
  ) : null
}

/** The same as a quiet line behind an ending. */
export const NewerLine = () => (
  <div class="newer" role="status">
    {useWaits() && <Offer />}
  </div>
)

function useWaits(): boolean {
  const [waits, setWaits] = useState(false)
  useEffect(() => whenNewer(() => setWaits(true)), [])
  return waits
}

function Offer() {
  const [hasOthers, setOthers] = useState(false)
  return (
    <>
      <p>
        {words.newer} {words.kept}
      </p>
      <p>
        <button
          type="button"
          class="ghost"
          onClick={async () => setOthers((await takeUp()) === 'others')}
        >
          {words.takeUp}
        </button>
      </p>
      <div role="status">{hasOthers && <p>{words.others}</p>}</div>
    </>
  )
}
