import {useEffect, useReducer, useRef, useState} from 'preact/hooks'
import {position} from '../../machines/game.ts'
import {waiting} from '../../records/play.ts'
import {recordOf} from '../../records/record.ts'
import type {AppSnapshot, Session} from '../../session/session.ts'
import {historyRungs} from '../../session/story.ts'
import {language} from '../../words/language.ts'
import {movedStatus} from '../../words/status.ts'
import {Gauges} from '../shared/gauges.tsx'
import {later} from '../shared/later.tsx'
import {ReadsAloud} from '../shared/read-aloud.tsx'
import {RecordStrip} from '../shared/record-strip.tsx'
import {type SourceLoaders, Sources} from '../shared/sources.tsx'
import {Bar, type DeskDialog} from './bar.tsx'
import {NoticeBar} from './notice-bar.tsx'
import {Screen} from './screen.tsx'
import {type Settings, settingsUnder} from './settings.ts'

const RulesDialog = later(() => import('./rules-dialog.tsx').then(it => it.RulesDialog))
const SettingsDialog = later(() => import('./settings-dialog.tsx').then(it => it.SettingsDialog))
const TeamDialog = later(() => import('./team-dialog.tsx').then(it => it.TeamDialog))
const WordsDialog = later(() => import('./words-dialog.tsx').then(it => it.WordsDialog))

type Props = {
  readonly session: Session
  readonly loaders: SourceLoaders
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
}

/** The students' room: every word of it, over a stage that it does not know. */
export function Desk({session, loaders, settings, onSettings}: Props) {
  const snapshot = useSnapshot(session)
  const {scenario, play, remarks, lesson} = snapshot.context
  const notice = session.notice()
  const [dialog, setDialog] = useState<DeskDialog>()
  const [said, say] = useState('')
  const close = () => setDialog(undefined)
  const wasElsewhere = useRef(false)
  if (!snapshot.matches('library')) wasElsewhere.current = true

  const told = snapshot.matches('told') ? play?.steps.at(-1) : undefined
  useEffect(() => {
    say(told && scenario ? movedStatus(scenario, [...told.event, ...told.log]) : '')
  }, [told, scenario])

  return (
    <Sources
      {...loaders}
      root={language.site}
      scenario={scenario}
      onOpen={passage => session.send({type: 'opened', passage})}
    >
      <ReadsAloud.Provider value={settings.voice}>
        <div class={`desk at-${String(snapshot.value)}`}>
          <Bar scenario={scenario} play={play} told={told?.turn} onDialog={setDialog} />
          {notice && <NoticeBar notice={notice} onDismiss={() => session.notify(undefined)} />}
          <main>
            <Screen
              session={session}
              snapshot={snapshot}
              settings={settingsUnder(lesson, settings)}
              isReturn={wasElsewhere.current}
            />
          </main>
          {play && (
            <>
              <Gauges
                scenario={play.playable.scenario}
                rungs={told ? told.after : position(play.game).rungs}
                history={historyRungs(play.playable, play.steps.length)}
              />
              <RecordStrip
                play={play}
                record={() => recordOf(play, remarks)}
                kept={session.isKept()}
                onSay={say}
              />
            </>
          )}
          <p class="unseen" role="status">
            {said}
          </p>
          {dialog === 'rules' && <RulesDialog scenario={scenario} onClose={close} />}
          {dialog === 'words' && scenario && <WordsDialog scenario={scenario} onClose={close} />}
          {dialog === 'settings' && (
            <SettingsDialog
              settings={settings}
              lesson={lesson}
              onChange={onSettings}
              onClose={close}
            />
          )}
          {dialog === 'team' && scenario && (
            <TeamDialog
              note={snapshot.matches('deciding') ? noteOf(snapshot) : undefined}
              onNote={text => session.send({type: 'note', text})}
              onHandOver={() => {
                close()
                session.send({type: 'open', scenario})
              }}
              onClose={close}
            />
          )}
        </div>
      </ReadsAloud.Provider>
    </Sources>
  )
}

/** The minority note of the waiting turn so far. */
function noteOf({context}: AppSnapshot): string {
  const turn = context.play && waiting(context.play)
  return (turn && context.remarks.notes[turn.id]) ?? ''
}

/** The session's snapshot, looked at again after every change and every notice. */
function useSnapshot(session: Session): AppSnapshot {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const stop = session.subscribe(() => lookAgain(undefined))
    // Something may have happened between the first drawing and this.
    lookAgain(undefined)
    return stop
  }, [session])
  return session.snapshot()
}
