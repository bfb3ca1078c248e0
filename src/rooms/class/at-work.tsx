import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {Gathering} from '../../session/class-desk.ts'
import {classWords as words} from '../../words/class.ts'
import {Sources} from '../shared/sources.tsx'
import {Adding} from './adding.tsx'
import {ClassBar} from './class-bar.tsx'
import {Compare} from './compare/compare.tsx'
import {ForkDialog} from './compare/fork-dialog.tsx'
import {Roads} from './compare/roads.tsx'
import {useBeside} from './compare/use-beside.ts'
import {Filters} from './filters.tsx'
import {HandInDialog} from './hand-in-dialog.tsx'
import {Lead} from './lead/lead.tsx'
import {useTimer} from './lead/use-timer.ts'
import {SummarySheet} from './summary-sheet.tsx'
import {Teams} from './teams.tsx'
import type {ClassAtWork, ClassPlace, Replayed, useClass} from './use-class.ts'
import {useLooking} from './use-looking.ts'
import {tabCalled, ViewTabs} from './view-tabs.tsx'
import {VIEWS} from './views.ts'

type Props = {
  readonly room: ReturnType<typeof useClass>
  readonly at: ClassAtWork
  readonly gathering: Gathering
  readonly place: ClassPlace
  /** The turn that the address names; empty where it names none. */
  readonly givenTurn: string
  /** Hears which turn the room talks about, once it was chosen. */
  readonly onTurn: (turn: string) => void
  /** Shows a play on its own, over the class. */
  readonly onReplay: (replayed: Replayed) => void
}

/** A class that was gathered: its views, its teams, and what leads the room through them. */
export function AtWork({room, at, gathering, place, givenTurn, onTurn, onReplay}: Props) {
  const {file} = at
  const [look] = useState(() => place.looks.read(at.id, place.now()))
  const looking = useLooking({file, gathering, place, look, givenTurn, onTurn})
  const {choice, viewed, scenario, shown, count, merge} = looking
  const beside = useBeside(room, file, looking)
  const clock = useTimer(look.timer, place.now)
  const [tab, setTab] = useState(() => tabCalled(look.tab))
  const [isAdding, setAdding] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const [isPresenting, setPresenting] = useState(false)
  const [isLeading, setLeading] = useState(look.isLeading)
  const [isHandingIn, setHandingIn] = useState(false)

  const {timer} = clock
  const {shownAt, isMerged} = looking
  useEffect(
    () => place.looks.keep(at.id, {tab, choice, shown: shownAt, isMerged, isLeading, timer}),
    [at.id, tab, choice, shownAt, isMerged, isLeading, timer],
  )
  useEffect(() => {
    if (!isPresenting) return
    const end = ({key}: KeyboardEvent) =>
      key === 'Escape' && !document.querySelector('dialog[open]') && setPresenting(false)
    document.addEventListener('keydown', end)
    return () => document.removeEventListener('keydown', end)
  }, [isPresenting])

  const replay = (index: number) => {
    const opened = looking.open(index)
    if (!opened) return
    const onFork = (step: number, option: string) => beside.fork({play: index, step}, option)
    onReplay({...opened, alias: looking.nameOf(index), onFork})
  }
  const compare = (index?: number) => {
    const own = index ?? shown?.place
    if (own === undefined) return beside.compare()
    const other = shown && shown.place !== own ? shown.place : undefined
    beside.compare(
      {kind: 'team', play: own},
      other === undefined ? {kind: 'documents'} : {kind: 'team', play: other},
    )
  }
  const step = shown?.play.steps.findIndex(({turn}) => turn.id === looking.turn) ?? -1
  const {forking} = beside
  const forked = forking && looking.open(forking.play)
  const twice = useMemo(() => file.plays.filter(({again}) => again > 0).length, [file.plays])
  const view = VIEWS.find(({id}) => id === tab)
  const looks = [isPresenting && 'presenting', isLeading && 'is-leading'].filter(Boolean)
  return (
    <Sources {...place.sources} root="../" scenario={scenario}>
      <div class={['class-desk tool-bar', ...looks].join(' ')}>
        <ClassBar
          room={room}
          at={at}
          isPresenting={isPresenting}
          addButton={addButton}
          isAdding={isAdding}
          isComparing={beside.isOpen}
          isLeading={isLeading}
          onPresent={() => setPresenting(!isPresenting)}
          onAdd={() => setAdding(!isAdding)}
          onCompare={() => (beside.isOpen ? beside.close() : compare())}
          onLead={() => setLeading(!isLeading)}
          onHandIn={() => setHandingIn(true)}
        />
        <main>
          <Adding
            room={room}
            gathering={gathering}
            seed={file.seed}
            isOpen={isAdding}
            onCame={() => {
              setAdding(false)
              addButton.current?.focus()
            }}
            onOpen={() => setAdding(true)}
          />
          {gathering.unread > 0 && <p class="small">{words.teams.unread(gathering.unread)}</p>}
          {scenario && viewed && beside.isOpen && (
            <Compare file={file} scenario={scenario} looking={looking} beside={beside} />
          )}
          {scenario && viewed && !beside.isOpen && (
            <>
              <Filters
                choice={choice}
                scenario={scenario}
                gathering={gathering}
                titleOf={looking.titleOf}
                seats={viewed.seats}
                groups={viewed.groups}
                plays={count}
                twice={twice}
                each={file.each}
                merge={merge}
                canMerge={looking.canMerge}
                onChoice={looking.choose}
                onEach={each => room.change({each})}
                onMerge={looking.setMerge}
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
                {count === 0 ? (
                  <p>{words.filter.empty}</p>
                ) : view ? (
                  <view.Component
                    scenario={scenario}
                    view={viewed.view}
                    random={looking.random}
                    highlight={shown}
                    merge={merge}
                    turn={looking.turn}
                    onTurn={looking.setTurn}
                  />
                ) : (
                  <>
                    <Teams
                      scenario={scenario}
                      cards={viewed.cards}
                      all={count}
                      groups={viewed.groups}
                      shown={shown?.place}
                      onShow={card => looking.show(card?.place)}
                      onReplay={card => replay(card.place)}
                      onCompare={card => compare(card.place)}
                      onGroup={(index, group) => void room.changePlay(index, {group})}
                    />
                    {file.roads.length > 0 && (
                      <Roads file={file} looking={looking} beside={beside} />
                    )}
                  </>
                )}
              </section>
            </>
          )}
        </main>
        {isLeading && scenario && viewed && (
          <Lead
            looking={looking}
            scenario={scenario}
            viewed={viewed}
            documents={looking.plays.documents(scenario.id)}
            clock={clock}
            sources={place.sources}
            onFork={
              shown && step >= 0 ? () => beside.askFork({play: shown.place, step}) : undefined
            }
            onClose={() => setLeading(false)}
          />
        )}
      </div>
      {scenario && viewed && (
        <SummarySheet
          name={file.name}
          scenario={scenario}
          view={viewed.view}
          random={looking.random}
          merge={merge}
        />
      )}
      {isHandingIn && (
        <HandInDialog
          name={file.name}
          scenario={choice.scenario}
          onForm={form => place.work.handIn(form, file.seed)}
          onClose={() => setHandingIn(false)}
        />
      )}
      {forking && forked && (
        <ForkDialog
          play={forked.play}
          name={looking.nameOf(forking.play)}
          step={forking.step}
          onFork={option => beside.fork(forking, option)}
          onClose={() => beside.askFork(undefined)}
        />
      )}
    </Sources>
  )
}
