import {useState} from 'preact/hooks'
import {DOCUMENT_FILES} from '../../session/document-text.ts'
import {passagesPanel as words} from '../../words/passages-panel.ts'

type Props = {
  readonly told: readonly string[]
  readonly onAdd: (files: readonly File[]) => void
}

/** Takes documents, chosen or dropped, and tells what became of each. */
export function AddDocuments({told, onAdd}: Props) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to the file field within.
    <div
      class={over ? 'panel-drop over' : 'panel-drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length > 0) onAdd(files)
      }}
    >
      <label class="panel-field">
        <span>{words.choose}</span>
        <input
          type="file"
          multiple
          accept={DOCUMENT_FILES}
          aria-describedby="panel-kinds"
          onChange={event => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) onAdd(files)
          }}
        />
      </label>
      <p id="panel-kinds" class="small">
        {words.kinds}
      </p>
      <div role="status" class="small">
        {told.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  )
}
