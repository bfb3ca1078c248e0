import type {ComponentChildren} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {LibraryCard} from '../../session/library.ts'
import type {OpenedRecord} from '../../session/open-record.ts'
import type {StageView} from '../../session/stage-view.ts'
import {classWords} from '../../words/class.ts'
import {debriefWords} from '../../words/debrief.ts'
import {en} from '../../words/en.ts'
import {wordRecordProblem} from '../../words/records.ts'
import type {ClassPlace} from '../class/use-class.ts'
import {later} from '../shared/later.tsx'
import {type SourceLoaders, Sources} from '../shared/sources.tsx'
import {Title} from '../shared/title.tsx'
import {Replay} from './replay.tsx'

const ClassRoom = later(() => import('../class/class-room.tsx').then(it => it.ClassRoom))

type Props = {
  readonly library: readonly LibraryCard[]
  readonly loaders: SourceLoaders
  /** A code that came with the address; empty where none did. */
  readonly given: string
  /** The class that the address names; empty where it names none. */
  readonly givenClass: string
  readonly classPlace: ClassPlace
  readonly onClass: (id: string) => void
  /** Tells the stage what to show; undefined while no record is open. */
  readonly onView: (view: StageView | undefined) => void
}

/** A record that is stepped through, and whether it is one of the class behind it. */
type Shown = OpenedRecord & {readonly isOfClass: boolean}

/** The room where one record is stepped through, or a whole class is looked at. */
export function Debrief(props: Props) {
  const {library, loaders, given, givenClass, classPlace, onClass, onView} = props
  const [opened, setOpened] = useState<Shown>()
  const open = async (text: string, isFile: boolean) => {
    const {openRecord} = await import('../../session/open-record.ts')
    setOpened({...(await openRecord(text, isFile, library)), isOfClass: false})
  }
  const backToClass = () => {
    onView(undefined)
    setOpened(undefined)
  }
  useEffect(() => {
    if (given) void open(given, false)
  }, [])
  const play = opened?.play
  return (
    <>
      <Sources {...loaders} root="../" scenario={play?.playable.scenario}>
        {(play || given) && (
          <div class={play ? 'debrief replaying' : 'debrief'}>
            <header class="bar">
              <span class="brand">{en.name}</span>
              <nav class="bar-tools" aria-label={en.bar}>
                {opened?.isOfClass ? (
                  <button type="button" onClick={backToClass}>
                    {classWords.teams.back}
                  </button>
                ) : (
                  <button type="button" onClick={() => location.replace(location.pathname)}>
                    {debriefWords.another}
                  </button>
                )}
                <a href="../handouts/">{debriefWords.handouts}</a>
                <a href="../">{debriefWords.desk}</a>
              </nav>
            </header>
            <main>
              {opened && <Problems opened={opened} />}
              {play && <Replay play={play} record={opened?.record} onView={onView} />}
              {opened && !play && (
                <Opening onText={open}>
                  <Title>{debriefWords.title}</Title>
                </Opening>
              )}
            </main>
          </div>
        )}
      </Sources>
      {!given && (
        <div hidden={play !== undefined}>
          <ClassRoom
            place={classPlace}
            given={givenClass}
            onClass={onClass}
            onReplay={(replayed, record) =>
              setOpened({play: replayed, record, problems: [], isOfClass: true})
            }
          >
            {opened && !play && <Problems opened={opened} />}
            <Opening onText={open}>
              <h2>{debriefWords.title}</h2>
            </Opening>
          </ClassRoom>
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
