import {cameraWords as words} from '../../../words/class-camera.ts'
import {Dialog} from '../../shared/dialog.tsx'
import {useScan} from './use-scan.ts'

type Props = {
  /** Hears every code that was found, once the person is done. */
  readonly onCodes: (codes: readonly string[]) => void
  readonly onClose: () => void
}

/** The picture of the camera, and each code that was found in it. */
export function CameraDialog({onCodes, onClose}: Props) {
  const {video, codes, told, isRefused} = useScan()
  return (
    <Dialog label={words.title} className="sheet camera-dialog" onClose={onClose}>
      <h2>{words.title}</h2>
      {!isRefused && (
        <>
          <p>{words.help}</p>
          <video ref={video} muted playsInline aria-label={words.picture} />
        </>
      )}
      <p role="status" class={isRefused ? 'note critical' : undefined}>
        {told}
      </p>
      {codes.length > 0 && (
        <ol class="codes-found" aria-label={words.list}>
          {codes.map(code => (
            <li key={code} class="mono">
              {code}
            </li>
          ))}
        </ol>
      )}
      <p class="actions">
        <button
          type="button"
          class="solid"
          disabled={codes.length === 0}
          onClick={() => {
            onClose()
            onCodes(codes)
          }}
        >
          {words.done}
        </button>
        <button type="button" class="ghost" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </Dialog>
  )
}
