import {aliasOf} from '../../records/aliases.ts'
import type {Told} from '../../session/class-desk.ts'
import type {EarlierMoment} from '../../session/class-entries.ts'
import {classWords} from '../../words/class.ts'

const words = classWords.told

type Props = {
  readonly told: readonly Told[]
  /** What seems to be an earlier moment of another play, where there is a class. */
  readonly moments?: MomentsProps
}

/** So many sentences or fewer stand open. */
const FEW = 6

/** What of the texts is not counted, in the words of each place, and apart from it what held nothing. */
export function NotCounted({told, moments}: Props) {
  const refused = told.filter(({code}) => code !== 'gathering/nothing')
  const silent = told.filter(({code}) => code === 'gathering/nothing')
  const hasMoments = moments !== undefined && moments.earlier.length > 0
  const hasMore = refused.length > 0 || hasMoments
  if (told.length === 0 && !hasMoments) return null
  return (
    <section class="not-counted" aria-label={words.title}>
      {hasMore && <h2>{words.titleOf(omittedIn(refused, moments?.earlier ?? []))}</h2>}
      {hasMoments && <Moments {...moments} />}
      {refused.map(each => (
        <Sentences key={each.code} told={each} name={words.groups[each.code](each.count)} />
      ))}
      {silent.map(each => {
        const passages = words.groups[each.code](each.count)
        return (
          <Sentences
            key={each.code}
            told={each}
            name={hasMore ? words.beside(passages) : passages}
          />
        )
      })}
    </section>
  )
}

/** How many things are not counted: lines without a code are what stands around codes, and alarm nobody. */
export const omittedIn = (told: readonly Told[], earlier: readonly EarlierMoment[]): number =>
  told.filter(({code}) => code !== 'gathering/nothing').reduce((sum, {count}) => sum + count, 0) +
  earlier.filter(({isTeam}) => !isTeam).length

function Sentences({told, name}: {readonly told: Told; readonly name: string}) {
  const {count, sentences} = told
  return (
    <details open={count < FEW}>
      <summary>{name}</summary>
      {sentences.length < count && <p class="small">{words.first(sentences.length)}</p>}
      <ul>
        {sentences.map((sentence, index) => (
          <li key={String(index)}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

type MomentsProps = {
  readonly earlier: readonly EarlierMoment[]
  /** What the aliases of the class are drawn with. */
  readonly seed: number
  /** Counts the play at a place as a team's own, or no longer. */
  readonly onTeam: (place: number, isTeam: boolean) => void
}

/** Plays that seem to be others of the class before their end, each with a tick that counts it all the same. */
function Moments({earlier, seed, onTeam}: MomentsProps) {
  const counted = earlier.filter(({isTeam}) => isTeam).length
  return (
    <details open={earlier.length < FEW}>
      <summary>{words.earlier(earlier.length, counted)}</summary>
      <ul>
        {earlier.map(({place, of, orders, isTeam}) => {
          const alias = aliasOf(seed, place)
          return (
            <li key={place}>
              {words.moment(alias, aliasOf(seed, of), orders)}{' '}
              <label class="class-check">
                <input
                  type="checkbox"
                  checked={isTeam}
                  onChange={event => onTeam(place, event.currentTarget.checked)}
                />
                {words.asTeam(alias)}
              </label>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
