import {useEffect, useReducer, useState} from 'preact/hooks'
import {position} from '../../machines/game.ts'
import {waiting} from '../../records/play.ts'
import {recordOf} from '../../records/record.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import type {ReadingPack} from '../../session/reading-pack.ts'
import type {AppSnapshot, Notice, Session} from '../../session/session.ts'
import {citationsOf, historyRungs, seatNames} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {movedStatus} from '../../words/status.ts'
import {Gauges} from '../shared/gauges.tsx'
import {OpenSource} from '../shared/prose.tsx'
import {ReadsAloud} from '../shared/read-aloud.tsx'
import {RecordStrip} from '../shared/record-strip.tsx'
import {SourceDrawer} from '../shared/source-drawer.tsx'
import {BriefingScreen} from './briefing-screen.tsx'
import {EndingScreen} from './ending-screen.tsx'
import {ForecastScreen} from './forecast-screen.tsx'
import {LibraryScreen} from './library-screen.tsx'
import {OutcomeScreen} from './outcome-screen.tsx'
import {RulesDialog} from './rules-dialog.tsx'
import type {Settings} from './settings.ts'
import {SettingsDialog} from './settings-dialog.tsx'
import {TeamDialog} from './team-dialog.tsx'
import {TurnScreen} from './turn-screen.tsx'

export type DeskProps = {
  readonly session: Session
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly loadPack: (catalogue: Catalogue) => Promise<ReadingPack>
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
}

/** The students' room: every word of it, over a stage that it does not know. */
export function Desk({session, loadCatalogue, loadPack, settings, onSettings}: DeskProps) {
  const snapshot = useSnapshot(session)
  const {scenario, play} = snapshot.context
  const notice = session.notice()
  const [drawer, setDrawer] = useState<string>()
  const [sources, setSources] = useState<{catalogue: Catalogue; pack: ReadingPack}>()
  const [dialog, setDialog] = useState<'rules' | 'settings' | 'team'>()
  const [said, say] = useState('')

  const openSource = async (passage: string) => {
    if (!sources) {
      const catalogue = await loadCatalogue()
      setSources({catalogue, pack: await loadPack(catalogue)})
    }
    setDrawer(passage)
  }
  const told = snapshot.matches('told') ? play?.steps.at(-1) : undefined
  useEffect(() => {
    say(told && scenario ? movedStatus(scenario, [...told.event, ...told.log]) : '')
  }, [told, scenario])

  const rungs = told ? told.after : play && position(play.game).rungs
  const steps = play?.steps ?? []
  const firstSource = scenario && citationsOf(scenario)[0]
  return (
    <OpenSource.Provider value={openSource}>
      <ReadsAloud.Provider value={settings.voice}>
        <div class={`desk at-${String(snapshot.value)}`}>
          <header class="bar">
            <span class="brand">{en.name}</span>
            {scenario && play && (
              <p class="bar-title">
                {en.play.youAre(scenario.title)}
                <b>{play.setup.held.map(seat => scenario.seats[seat]?.name).join(' & ')}</b>
              </p>
            )}
            {scenario && play && <Progress scenario={scenario} done={steps.length} />}
            <nav class="bar-tools" aria-label={en.bar}>
              {firstSource && (
                <button type="button" onClick={() => openSource(firstSource)}>
                  {en.source.all}
                </button>
              )}
              {play && (
                <button type="button" onClick={() => setDialog('team')}>
                  {en.team.button}
                </button>
              )}
              <button type="button" onClick={() => setDialog('rules')}>
                {en.rules.button}
              </button>
              <button
                type="button"
                aria-label={en.settings.button}
                onClick={() => setDialog('settings')}
              >
                <span aria-hidden="true">⚙</span>
              </button>
            </nav>
          </header>
          {notice && <NoticeBar notice={notice} onDismiss={() => session.notify(undefined)} />}
          <main>
            <Screen session={session} snapshot={snapshot} settings={settings} />
          </main>
          {scenario && play && rungs && (
            <Gauges
              scenario={scenario}
              rungs={rungs}
              history={historyRungs(play.playable, steps.length)}
            />
          )}
          {play && (
            <RecordStrip
              play={play}
              record={() => recordOf(play, snapshot.context.remarks)}
              kept={session.isKept()}
              onSay={say}
            />
          )}
          <p class="unseen" role="status">
            {said}
          </p>
          {drawer !== undefined && sources && (
            <SourceDrawer
              catalogue={sources.catalogue}
              pack={sources.pack}
              passage={drawer}
              citedBy={passage =>
                scenario ? citationsOf(scenario).filter(each => each === passage).length : 0
              }
              onMove={setDrawer}
              onClose={() => setDrawer(undefined)}
            />
          )}
          {dialog === 'rules' && <RulesDialog onClose={() => setDialog(undefined)} />}
          {dialog === 'team' && scenario && (
            <TeamDialog
              note={snapshot.matches('deciding') ? noteOf(snapshot) : undefined}
              onNote={text => session.send({type: 'note', text})}
              onHandOver={() => {
                setDialog(undefined)
                session.send({type: 'open', scenario})
              }}
              onClose={() => setDialog(undefined)}
            />
          )}
          {dialog === 'settings' && (
            <SettingsDialog
              settings={settings}
              onChange={onSettings}
              onClose={() => setDialog(undefined)}
            />
          )}
        </div>
      </ReadsAloud.Provider>
    </OpenSource.Provider>
  )
}

type NoticeProps = {readonly notice: Notice; readonly onDismiss: () => void}

/** Something to know about how the play is kept, until it is read. */
function NoticeBar({notice, onDismiss}: NoticeProps) {
  return (
    <section class="notice" role="alert">
      <p>{en.notices[notice]}</p>
      {notice === 'updated' ? (
        <button type="button" class="solid" onClick={() => location.reload()}>
          {en.notices.reload}
        </button>
      ) : (
        <button type="button" class="solid" onClick={onDismiss}>
          {en.notices.dismiss}
        </button>
      )}
    </section>
  )
}

/** The minority note of the waiting turn so far. */
function noteOf({context}: AppSnapshot): string {
  const turn = context.play && waiting(context.play)
  return (turn && context.remarks.notes[turn.id]) ?? ''
}

type ScreenProps = {
  readonly session: Session
  readonly snapshot: AppSnapshot
  readonly settings: Settings
}

function Screen({session, snapshot, settings}: ScreenProps) {
  const {scenario, seat, play, picked, remarks} = snapshot.context
  if (snapshot.matches('briefing') && scenario) {
    return <BriefingScreen session={session} scenario={scenario} seat={seat} />
  }
  const step = play?.steps.at(-1)
  if (snapshot.matches('deciding') && play) {
    return (
      <TurnScreen
        session={session}
        play={play}
        picked={picked}
        hideMoves={settings.hideMoves}
        clock={settings.clock}
      />
    )
  }
  if (snapshot.matches('forecasting') && play) {
    return (
      <ForecastScreen
        key={play.steps.length}
        session={session}
        play={play}
        hideMoves={settings.hideMoves}
      />
    )
  }
  if (snapshot.matches('told') && play && step) {
    const forecast = remarks.forecasts[step.turn.id]
    return (
      <OutcomeScreen
        key={step.turn.id}
        session={session}
        play={play}
        step={step}
        forecast={forecast}
      />
    )
  }
  if (snapshot.matches('ended') && play) return <EndingScreen session={session} play={play} />
  return <LibraryScreen session={session} />
}

function Progress({scenario, done}: {scenario: Scenario; done: number}) {
  return (
    <span class="pips" aria-hidden="true">
      {scenario.turns.map((turn, index) => (
        <i
          key={turn.id}
          class={index < done ? 'done' : index === done ? 'now' : ''}
          title={seatNames(scenario, turn, 'short')}
        />
      ))}
    </span>
  )
}

/** The session's snapshot, looked at again after every change and every notice. */
function useSnapshot(session: Session): AppSnapshot {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => session.subscribe(() => lookAgain(undefined)), [session])
  return session.snapshot()
}
