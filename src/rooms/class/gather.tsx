import {useState} from 'preact/hooks'
import type {Given} from '../../records/gathered.ts'
import {classWords} from '../../words/class.ts'
import {cameraWords} from '../../words/class-camera.ts'
import {later} from '../shared/later.tsx'
import {useDropped} from '../shared/use-dropped.ts'

const CameraDialog = later(() => import('./camera/camera-dialog.tsx').then(it => it.CameraDialog))

const words = classWords.gather

type Props = {
  /** How many plays have been verified, while texts are read. */
  readonly progress: number | undefined
  readonly told: string
  readonly onTexts: (texts: readonly Given[]) => void
  readonly onTell: (sentence: string) => void
  readonly onStop: () => void
}

/** In bytes; a larger one is no list of a class. */
const LARGEST = 64 * 1024 * 1024
/** A field takes long to lay out a text as long as this, in characters, so it is gathered at once. */
const LONG = 40_000

/** Where the codes and records of a class are pasted, dropped or chosen. */
export function Gather({progress, told, onTexts, onTell, onStop}: Props) {
  const [text, setText] = useState('')
  const isBusy = progress !== undefined
  const [isScanning, setScanning] = useState(false)
  const take = async (files: readonly File[]) => {
    const texts: Given[] = []
    for (const file of files) {
      if (file.size > LARGEST) return onTell(words.tooLarge(file.name))
      const read = await file.text().catch(() => undefined)
      if (read === undefined) return onTell(words.unread(file.name))
      texts.push({label: file.name, text: read})
    }
    if (texts.length > 0) onTexts(texts)
  }
  const hasCamera = navigator.mediaDevices?.getUserMedia !== undefined
  const isOver = useDropped(({files}) => {
    if (!isBusy) void take([...files])
  })
  return (
    <section class={isOver ? 'gather is-over' : 'gather'} aria-label={words.title}>
      <p>{words.help}</p>
      <label class="gather-field">
        <span class="label">{words.paste}</span>
        <textarea
          rows={7}
          spellcheck={false}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
          onPaste={event => {
            const pasted = event.clipboardData?.getData('text/plain') ?? ''
            if (isBusy || pasted.length < LONG) return
            event.preventDefault()
            onTexts([{label: words.pasted, text: pasted}])
          }}
        />
      </label>
      <p class="gather-ways">
        <button
          type="button"
          class="tool is-main"
          disabled={isBusy || text.trim() === ''}
          onClick={() => {
            onTexts([{label: words.pasted, text}])
            setText('')
          }}
        >
          {words.read}
        </button>
        <label class="tool gather-file">
          {words.files}
          <input
            type="file"
            multiple
            disabled={isBusy}
            onChange={event => {
              const files = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              void take(files)
            }}
          />
        </label>
        {hasCamera && (
          <button type="button" class="tool" disabled={isBusy} onClick={() => setScanning(true)}>
            {cameraWords.open}
          </button>
        )}
        {isBusy && (
          <button type="button" class="tool" onClick={onStop}>
            {words.stop}
          </button>
        )}
      </p>
      <p class="small">{words.drop}</p>
      {isScanning && (
        <CameraDialog
          onCodes={codes => onTexts([{label: words.scanned, text: codes.join('\n')}])}
          onClose={() => setScanning(false)}
        />
      )}
      <p role="status">{isBusy && progress > 0 ? words.progress(progress) : told}</p>
    </section>
  )
}
