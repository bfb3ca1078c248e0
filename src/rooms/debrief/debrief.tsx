import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import type {LibraryCard} from '../../session/library.ts'
import type {OpenedRecord} from '../../session/open-record.ts'
import type {StageView} from '../../session/stage-view.ts'
import {classWords} from '../../words/class.ts'
import {debriefWords} from '../../words/debrief.ts'
import {en} from '../../words/en.ts'
import {wordRecordProblem} from '../../words/records.ts'
import type {Replayed} from '../class/use-class.ts'
import {isOneFile} from '../shared/one-file.ts'
import {type SourceLoaders, Sources} from '../shared/sources.tsx'
import {Title} from '../shared/title.tsx'
import {Replay} from './replay.tsx'

type Props = {
  readonly library: readonly LibraryCard[]
  readonly loaders: SourceLoaders
  /** A code that came with the address; empty where none did. */
  readonly given: string
  /** The turn or ending at which that play is to begin; empty for its first turn. */
  readonly givenMoment: string
  /** The address of the desk, where this page knows one. */
  readonly desk: string | undefined
  /** Goes on to another record. */
  readonly onAnother: () => void
  /** The room of a class, which some pages have: it shows plays, and holds the form for a single record. */
  readonly classRoom?: (inside: {
    readonly onReplay: (replayed: Replayed) => void
    readonly children: ComponentChildren
  }) => ComponentChildren
  /** Tells the stage what to show; undefined while no record is open. */
  readonly onView: (view: StageView | undefined) => void
}

/** A record that is stepped through; of the class behind it where it has a team. */
type Shown = OpenedRecord & {readonly team?: Pick<Replayed, 'alias' | 'onFork'>}

/** The room where one record is stepped through, or a whole class is looked at. */
export function Debrief(props: Props) {
  const {library, loaders, given, givenMoment, desk, onAnother, classRoom, onView} = props
  const [opened, setOpened] = useState<Shown>()
  const open = async (text: string, isFile: boolean) => {
    const {openRecord} = await import('../../session/open-record.ts')
    setOpened(await openRecord(text, isFile, library))
  }
  /** The button of the class that the replay was opened with. */
  const opener = useRef<Element | null>(null)
  const backToClass = () => {
    onView(undefined)
    setOpened(undefined)
  }
  const replay = ({alias, onFork, ...replayed}: Replayed) => {
    opener.current = document.activeElement
    const fork: Replayed['onFork'] = (step, option) => {
      opener.current = null
      backToClass()
      onFork(step, option)
    }
    setOpened({...replayed, problems: [], team: {alias, onFork: fork}})
  }
  const team = opened?.team
  useEffect(() => {
    if (!team) {
      if (opener.current instanceof HTMLElement) opener.current.focus()
      opener.current = null
      return
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) backToClass()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [team])
  useEffect(() => {
    if (given) void open(given, false)
  }, [])
  const play = opened?.play
  const isAlone = given !== '' || !classRoom
  return (
    <>
      <Sources {...loaders} root="../" scenario={play?.playable.scenario}>
        {(play || isAlone) && (
          <div class={play ? 'debrief replaying' : 'debrief'}>
            <header class="bar">
              <span class="brand">{en.name}</span>
              {team && <span class="replay-team">{team.alias}</span>}
              <nav class="bar-tools" aria-label={en.bar}>
                {team ? (
                  <button type="button" onClick={backToClass}>
                    {classWords.teams.back}
                  </button>
                ) : (
                  (opened || given) && (
                    <button type="button" onClick={onAnother}>
                      {debriefWords.another}
                    </button>
                  )
                )}
                {!isOneFile && <a href="../handouts/">{debriefWords.handouts}</a>}
                {desk && <a href={desk}>{debriefWords.desk}</a>}
              </nav>
            </header>
            <main>
              {opened && <Problems opened={opened} />}
              {play && (
                <Replay
                  play={play}
                  record={opened?.record}
                  from={team ? '' : givenMoment}
                  team={team}
                  onView={onView}
                />
              )}
              {!play && (opened || !given) && (
                <Opening onText={open}>
                  <Title>{debriefWords.title}</Title>
                </Opening>
              )}
            </main>
          </div>
        )}
      </Sources>
      {!isAlone && (
        <div hidden={play !== undefined}>
          {classRoom?.({
            onReplay: replay,
            children: (
              <>
                {opened && !play && <Problems opened={opened} />}
                <Opening onText={open}>
                  <h2>{debriefWords.title}</h2>
                </Opening>
              </>
            ),
          })}
        </div>
      )}
    </>
  )
}

function Problems({opened}: {readonly opened: OpenedRecord}) {
  if (opened.problems.length === 0) return null
  return (
    <section class="problems" role="alert">
      {opened.problems.map(problem => (
        <p key={JSON.stringify(problem)}>
          {wordRecordProblem(problem)} <span class="mono small">{problem.code}</span>
        </p>
      ))}
    </section>
  )
}

type OpeningProps = {
  readonly onText: (text: string, isFile: boolean) => void
  readonly children: ComponentChildren
}

function Opening({onText, children}: OpeningProps) {
  const [text, setText] = useState('')
  return (
    <form
      class="opening"
      onSubmit={event => {
        event.preventDefault()
        onText(text, false)
      }}
    >
      {children}
      <p>{debriefWords.intro}</p>
      <label class="field">
        <span class="label">{debriefWords.code}</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="submit" class="solid">
          {debriefWords.read}
        </button>
        <label class="file">
          {debriefWords.file}
          <input
            type="file"
            accept=".json,application/json"
            onChange={async event => {
              const [file] = event.currentTarget.files ?? []
              if (file) onText(await textOf(file), true)
            }}
          />
        </label>
      </p>
    </form>
  )
}

/** A record file is small; of a larger one only so much is read as shows that it is none. */
const textOf = (file: File) => file.slice(0, 1_000_001).text()
