import type {RefObject} from 'preact'
import {LONGEST_CLASS_NAME, writeClass} from '../../records/class-file.ts'
import {classWords as words} from '../../words/class.ts'
import {compareWords} from '../../words/class-compare.ts'
import {classHandIn} from '../../words/class-hand-in.ts'
import {en} from '../../words/en.ts'
import {saveText} from '../shared/save-text.ts'
import {Title} from '../shared/title.tsx'
import {fileNameOf} from './file-name.ts'
import type {ClassAtWork, useClass} from './use-class.ts'

type Props = {
  readonly room: ReturnType<typeof useClass>
  readonly at: ClassAtWork
  readonly addButton: RefObject<HTMLButtonElement | null>
  readonly isAdding: boolean
  readonly isComparing: boolean
  readonly isLeading: boolean
  readonly isPresenting: boolean
  readonly onAdd: () => void
  readonly onCompare: () => void
  readonly onLead: () => void
  readonly onHandIn: () => void
  readonly onPresent: () => void
}

/** In letters. */
const SHORTEST_FIELD = 16
const LONGEST_FIELD = 30

/** The name of the class, how it is kept, and its tools. */
export function ClassBar(props: Props) {
  const {room, at, isAdding, isComparing, isLeading, isPresenting} = props
  const {file, kept} = at
  const save = () => {
    const name = `${fileNameOf(file.name)}.class.json`
    saveText(name, writeClass(file), 'application/json')
    room.tell(words.kept.saved(name))
  }
  return (
    <header class="bar">
      <span class="brand">{en.name}</span>
      <div class="class-name">
        <span class="unseen">
          <Title>{file.name}</Title>
        </span>
        <input
          type="text"
          aria-label={words.kept.name}
          maxLength={LONGEST_CLASS_NAME}
          size={Math.min(Math.max(file.name.length, SHORTEST_FIELD), LONGEST_FIELD)}
          value={file.name}
          onChange={event =>
            room.change({name: event.currentTarget.value.trim() || words.kept.unnamed})
          }
        />
        <span class={kept === 'refused' ? 'keeping is-refused' : 'keeping'} role="status">
          {words.kept.state[kept]}
        </span>
      </div>
      <nav class="bar-tools" aria-label={en.bar}>
        <button type="button" onClick={room.leave}>
          {words.nav.all}
        </button>
        <button type="button" ref={props.addButton} aria-pressed={isAdding} onClick={props.onAdd}>
          {words.add}
        </button>
        <button type="button" aria-pressed={isComparing} onClick={props.onCompare}>
          {compareWords.open}
        </button>
        <button type="button" onClick={props.onHandIn}>
          {classHandIn.button}
        </button>
        <button type="button" onClick={save}>
          {words.kept.save}
        </button>
        <button type="button" aria-pressed={isLeading} onClick={props.onLead}>
          {words.lead}
        </button>
        <button type="button" class="is-main" aria-pressed={isPresenting} onClick={props.onPresent}>
          {isPresenting ? words.presenting : words.present}
        </button>
      </nav>
    </header>
  )
}
