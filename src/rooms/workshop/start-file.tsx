import type {Result} from '../../result.ts'
import {workshop as words} from '../../words/workshop.ts'
import {useDropped} from '../shared/use-dropped.ts'
import {
  type ChosenFile,
  canPick,
  droppedFile,
  OPENABLE,
  type OpenRefusal,
  pickFile,
  suited,
} from './open-file.ts'

type Props = {
  readonly told: string
  readonly tell: (sentence: string) => void
  /** False where the file could not be read in time. */
  readonly onFile: (chosen: ChosenFile) => Promise<boolean>
}

/** A file is chosen, or dropped anywhere on the page. */
export function StartFile({told, tell, onFile}: Props) {
  const open = async (chosen: Result<ChosenFile, OpenRefusal>) => {
    if (!chosen.ok) return tell(words.start.unopened[chosen.error])
    tell(words.start.reading)
    const read = await onFile(chosen.value).catch(() => undefined)
    if (read === undefined) return tell(words.start.unopened.unreadable)
    tell(read ? '' : words.start.tooLong)
  }
  useDropped(dropped => void droppedFile(dropped).then(open))
  return (
    <section class="start-card" aria-labelledby="start-file">
      <h2 id="start-file">{words.start.file}</h2>
      <label class="file-choice">
        <span>{words.start.fileHelp}</span>
        <input
          type="file"
          accept={OPENABLE.join()}
          onClick={event => {
            if (!canPick()) return
            // The browser's other window gives a file that can be written to again.
            event.preventDefault()
            void pickFile().then(open)
          }}
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void open(suited({file}))
          }}
        />
      </label>
      <p class="small">{words.start.drop}</p>
      <p role="status">{told}</p>
    </section>
  )
}
