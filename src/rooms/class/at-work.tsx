import {useEffect, useMemo, useState} from 'preact/hooks'
import {textOfPlay} from '../../records/class-file.ts'
import type {Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Card, Gathering} from '../../session/class-desk.ts'
import {openRecord} from '../../session/open-record.ts'
import {cardOf} from '../../session/shelf.ts'
import {classWords as words} from '../../words/class.ts'
import {ClassBar} from './class-bar.tsx'
import {type Choice, Filters} from './filters.tsx'
import {Gather} from './gather.tsx'
import {Teams} from './teams.tsx'
import {NotCounted} from './told.tsx'
import type {ClassAtWork, ClassPlace, useClass} from './use-class.ts'
import {useView} from './use-view.ts'
import type {Highlight} from './view-props.ts'
import {ViewTabs} from './view-tabs.tsx'
import {VIEWS, type View} from './views.ts'

type Props = {
  readonly room: ReturnType<typeof useClass>
  readonly at: ClassAtWork
  readonly gathering: Gathering
  readonly place: ClassPlace
  /** Shows a play on its own, over the class. */
  readonly onReplay: (play: Play, record: Record | undefined) => void
}

/** A class that was gathered: its views, its teams, and what leads the room through them. */
export function AtWork({room, at, gathering, place, onReplay}: Props) {
  const {file} = at
  const [choice, setChoice] = useState<Choice>({
    scenario: gathering.scenarios[0]?.id ?? '',
    seat: undefined,
    group: undefined,
  })
  const [known, setKnown] = useState<readonly Scenario[]>([])
  useEffect(() => void place.scenarios().then(setKnown), [])
  const asked = {...choice, each: file.each, seed: file.seed}
  const {viewed, random} = useView(place, gathering, asked)
  const scenario = known.find(({id}) => id === choice.scenario)
  const [tab, setTab] = useState<View['id'] | 'teams'>(VIEWS[0]?.id ?? 'teams')
  const [isAdding, setAdding] = useState(false)
  const [isPresenting, setPresenting] = useState(false)
  const [mergeChoice, setMerge] = useState<boolean>()
  const [highlight, setHighlight] = useState<Highlight>()
  const [turn, setTurn] = useState('')

  const opened = async ({place: index}: Card) => {
    const play = file.plays[index]
    return play && openRecord(textOfPlay(play), play.record !== undefined, known.map(cardOf))
  }
  const show = async (card: Card | undefined) => {
    const play = card && (await opened(card))?.play
    setHighlight(card && play ? {place: card.place, alias: card.alias, play} : undefined)
  }
  const replay = async (card: Card) => {
    const record = await opened(card)
    if (record?.play) onReplay(record.play, record.record)
  }
  const plays = viewed?.view.plays ?? 0
  // Of fewer than twenty most groups are small, and merging would hide everything.
  const merge = mergeChoice ?? plays >= FEWEST_TO_MERGE
  const twice = useMemo(() => file.plays.filter(({again}) => again > 0).length, [file.plays])
  const omitted = gathering.told.reduce((sum, {count}) => sum + count, 0)
  const unread = file.plays.length - gathering.scenarios.reduce((sum, each) => sum + each.plays, 0)
  const current = turn || (viewed?.view.split?.turn.id ?? scenario?.turns[0]?.id ?? '')
  const view = VIEWS.find(({id}) => id === tab)
  return (
    <div class={isPresenting ? 'class-desk tool-bar presenting' : 'class-desk tool-bar'}>
      <ClassBar
        room={room}
        at={at}
        isPresenting={isPresenting}
        isAdding={isAdding}
        onPresent={() => setPresenting(!isPresenting)}
        onAdd={() => setAdding(!isAdding)}
      />
      <main>
        {isAdding && (
          <section class="class-card adding" aria-label={words.add}>
            <Gather
              progress={room.progress}
              told={room.told}
              onTexts={texts => void room.add(texts)}
              onTell={room.tell}
              onStop={room.stop}
            />
            <NotCounted told={gathering.told} />
          </section>
        )}
        {!isAdding && (room.told !== '' || omitted > 0) && (
          <p class="class-notice">
            <span role="status">{room.told}</span> {omitted > 0 && words.told.count(omitted)}{' '}
            {omitted > 0 && (
              <button type="button" class="tool" onClick={() => setAdding(true)}>
                {words.told.show}
              </button>
            )}
          </p>
        )}
        {unread > 0 && <p class="small">{words.teams.unread(unread)}</p>}
        {scenario && viewed && (
          <>
            <Filters
              choice={choice}
              scenario={scenario}
              gathering={gathering}
              titleOf={id => known.find(each => each.id === id)?.title ?? id}
              seats={viewed.seats}
              groups={viewed.groups}
              plays={plays}
              twice={twice}
              each={file.each}
              merge={merge}
              onChoice={next => {
                if (next.scenario !== choice.scenario) {
                  setHighlight(undefined)
                  setTurn('')
                }
                setChoice(next)
              }}
              onEach={each => room.change({each})}
              onMerge={setMerge}
            />
            <ViewTabs tab={tab} onTab={setTab} />
            <section
              class="class-view"
              role="tabpanel"
              id="class-view"
              aria-labelledby={`tab-${tab}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
              tabIndex={0}
            >
              {plays === 0 ? (
                <p>{words.filter.empty}</p>
              ) : view ? (
                <view.Component
                  scenario={scenario}
                  view={viewed.view}
                  random={random}
                  highlight={highlight}
                  merge={merge}
                  turn={current}
                  onTurn={setTurn}
                />
              ) : (
                <Teams
                  scenario={scenario}
                  cards={viewed.cards}
                  all={plays}
                  groups={viewed.groups}
                  shown={highlight?.place}
                  onShow={card => void show(card)}
                  onReplay={card => void replay(card)}
                  onGroup={(index, group) => void room.setGroup(index, group)}
                />
              )}
            </section>
          </>
        )}
      </main>
    </div>
  )
}

const FEWEST_TO_MERGE = 20
