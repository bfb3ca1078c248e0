import type {ComponentChildren} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {KeptClasses} from '../../session/class-store.ts'
import {classWords as words} from '../../words/class.ts'
import {en} from '../../words/en.ts'
import {AskTwice} from '../shared/ask-twice.tsx'
import {isOneFile} from '../shared/one-file.ts'
import {timeOf} from '../shared/time-of.ts'
import {Title} from '../shared/title.tsx'
import {AtWork} from './at-work.tsx'
import {Gather} from './gather.tsx'
import {NotCounted} from './told.tsx'
import {type ClassPlace, type Replayed, useClass} from './use-class.ts'

type Props = {
  readonly place: ClassPlace
  /** The class that the address names; empty where it names none. */
  readonly given: string
  /** The turn of that class that the address names; empty where it names none. */
  readonly givenTurn: string
  /** Hears which class is open and which turn it talks about; empty where none is. */
  readonly onClass: (id: string, turn: string) => void
  /** Shows a play on its own, over the class. */
  readonly onReplay: (replayed: Replayed) => void
  /** Whatever else the room begins with. */
  readonly children: ComponentChildren
}

/** The debrief room with a class: it is gathered, or taken up again, and then looked at. */
export function ClassRoom({place, given, givenTurn, onClass, onReplay, children}: Props) {
  const room = useClass(place)
  const {at, progress, told} = room
  const turnOf = (id: string | undefined) => (id === given ? givenTurn : '')
  useEffect(() => {
    if (given) void room.open(given)
  }, [])
  useEffect(() => {
    if (at || !given) onClass(at?.id ?? '', turnOf(at?.id))
  }, [at?.id])
  if (at?.gathering && at.gathering.scenarios.length > 0) {
    return (
      <AtWork
        key={at.id}
        room={room}
        at={at}
        gathering={at.gathering}
        place={place}
        givenTurn={turnOf(at.id)}
        onTurn={turn => onClass(at.id, turn)}
        onReplay={onReplay}
      />
    )
  }
  return (
    <div class="class-start">
      <header class="bar tool-bar">
        <span class="brand">{en.name}</span>
        {!isOneFile && (
          <nav class="bar-tools" aria-label={en.bar}>
            <a href="../">{words.nav.desk}</a>
            <a href="../link/">{words.nav.link}</a>
            <a href="../handouts/">{words.nav.handouts}</a>
          </nav>
        )}
      </header>
      <main>
        <div class="class-head">
          <Title>{words.title}</Title>
          <p>{words.intro}</p>
        </div>
        <div class="class-card">
          <h2>{words.gather.title}</h2>
          <Gather
            progress={progress}
            told={told}
            onTexts={texts => void room.add(texts)}
            onTell={room.tell}
            onStop={room.stop}
          />
          <NotCounted told={at?.gathering?.told ?? room.refused} />
        </div>
        <div class="class-side">
          <Kept place={place} onOpen={id => void room.open(id)} />
          <div class="class-card">{children}</div>
        </div>
      </main>
    </div>
  )
}

/** The classes of this browser. */
function Kept({place, onOpen}: {place: ClassPlace; onOpen: (id: string) => void}) {
  const [{cards, unread}, setKept] = useState<KeptClasses>({cards: [], unread: 0})
  const look = () => void place.store.all().then(setKept)
  useEffect(look, [])
  if (cards.length + unread === 0) return null
  return (
    <section class="class-card" aria-labelledby="kept-classes">
      <h2 id="kept-classes">{words.kept.title}</h2>
      {unread > 0 && <p role="status">{words.kept.unread(unread)}</p>}
      <ul class="kept-classes">
        {cards.map(({id, name, plays, at}) => (
          <li key={id}>
            <button
              type="button"
              class="tool"
              aria-label={words.kept.open(name)}
              onClick={() => onOpen(id)}
            >
              {name}
            </button>{' '}
            <span class="small">{words.kept.facts(plays, timeOf(at))}</span>{' '}
            <AskTwice
              button={words.kept.forgetShort}
              name={words.kept.forget(name)}
              question={words.kept.sure(name)}
              yes={words.kept.yes}
              no={words.kept.no}
              onYes={() => {
                place.looks.forget(id)
                void place.store.forget(id).then(look)
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
