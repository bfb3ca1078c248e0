import type {Gathering} from '../../session/class-desk.ts'
import {classWords as words} from '../../words/class.ts'
import {Gather} from './gather.tsx'
import {NotCounted, omittedIn} from './told.tsx'
import type {useClass} from './use-class.ts'

type Props = {
  readonly room: ReturnType<typeof useClass>
  readonly gathering: Gathering
  /** What the aliases of the class are drawn with. */
  readonly seed: number
  readonly isOpen: boolean
  /** Hears that something came, so that it may give way to the views. */
  readonly onCame: () => void
  readonly onOpen: () => void
}

/** Where more comes into a class, and what of it is not counted; while it is closed, that in one line. */
export function Adding({room, gathering, seed, isOpen, onCame, onOpen}: Props) {
  const {told, earlier} = gathering
  const omitted = omittedIn(told, earlier)
  const hasMore = omitted > 0 || earlier.length > 0
  return (
    <>
      {isOpen && (
        <section class="class-card adding" aria-label={words.add}>
          <Gather
            progress={room.progress}
            told={room.told}
            onTexts={async texts => {
              if (await room.add(texts)) onCame()
            }}
            onTell={room.tell}
            onStop={room.stop}
          />
          <NotCounted
            told={told}
            moments={{
              ...{earlier, seed},
              onTeam: (place, isTeam) => void room.changePlay(place, {isTeam}),
            }}
          />
        </section>
      )}
      {!isOpen && (
        <p class={room.told !== '' || hasMore ? 'class-notice' : 'unseen'}>
          <span role="status">{room.told}</span> {omitted > 0 && words.told.count(omitted)}{' '}
          {hasMore && (
            <button type="button" class="tool" onClick={onOpen}>
              {omitted > 0 ? words.told.show : words.told.showMoments}
            </button>
          )}
        </p>
      )}
    </>
  )
}
