import {LONGEST_GROUP} from '../../records/class-file.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Card} from '../../session/class-desk.ts'
import {classWords} from '../../words/class.ts'
import {compareWords} from '../../words/class-compare.ts'
import {seatName} from './filters.tsx'

const words = classWords.teams

type Props = {
  readonly scenario: Scenario
  readonly cards: readonly Card[]
  readonly all: number
  readonly groups: readonly string[]
  /** The place of the play that is shown in the views. */
  readonly shown: number | undefined
  readonly onShow: (card: Card | undefined) => void
  readonly onReplay: (card: Card) => void
  /** Sets a play beside the one that is shown, or the documents. */
  readonly onCompare: (card: Card) => void
  readonly onGroup: (place: number, group: string) => void
}

/** Every play of the class under its alias. */
export function Teams(props: Props) {
  const {scenario, cards, all, groups, shown, onShow, onReplay, onCompare, onGroup} = props
  const endings = new Map(scenario.endings.map(({id, title}) => [id, title]))
  return (
    <div class="class-table">
      {cards.length < all && <p class="small">{words.first(cards.length, all)}</p>}
      <datalist id="class-groups">
        {groups.map(group => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <table>
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.alias}</th>
            <th scope="col">{words.seat}</th>
            <th scope="col">{words.ending}</th>
            <th scope="col" class="of-lists">
              {words.comes}
            </th>
            <th scope="col" class="of-lists">
              {words.group}
            </th>
            <th scope="col">{words.replay}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(card => (
            <tr key={card.place} class={card.place === shown ? 'is-shown' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="team-chip"
                  aria-pressed={card.place === shown}
                  aria-label={words.show(card.alias)}
                  onClick={() => onShow(card.place === shown ? undefined : card)}
                >
                  {card.alias}
                </button>
              </th>
              <td>{seatName(scenario, card.held.join(' '))}</td>
              <td>{card.ending === undefined ? words.running : endings.get(card.ending)}</td>
              <td class="small of-lists">
                {card.isRecord ? words.record : words.code}
                {card.again > 0 && ` · ${words.again(card.again)}`}
              </td>
              <td class="of-lists">
                <input
                  type="text"
                  list="class-groups"
                  maxLength={LONGEST_GROUP}
                  placeholder={words.group}
                  aria-label={words.groupOf(card.alias)}
                  value={card.group}
                  onChange={event => onGroup(card.place, event.currentTarget.value.trim())}
                />
              </td>
              <td>
                <button
                  type="button"
                  class="tool"
                  aria-label={words.replayOf(card.alias)}
                  onClick={() => onReplay(card)}
                >
                  {words.replay}
                </button>{' '}
                <button
                  type="button"
                  class="tool"
                  aria-label={compareWords.compareOf(card.alias)}
                  onClick={() => onCompare(card)}
                >
                  {compareWords.short}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
