import type {Gathering} from '../../session/class-desk.ts'
import {classWords as words} from '../../words/class.ts'
import {Gather} from './gather.tsx'
import {NotCounted} from './told.tsx'
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
  const omitted = omittedIn(gathering)
  const {earlier} = gathering
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
            told={gathering.told}
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

/** How many things are not counted: lines without a code are what stands around codes, and alarm nobody. */
const omittedIn = ({told, earlier}: Gathering): number =>
  told
    .filter(({code}) => code !== 'gathering/nothing')
    .reduce((sum, {count: number}) => sum + number, 0) +
  earlier.filter(({isTeam}) => !isTeam).length
