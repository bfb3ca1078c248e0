import {generate} from 'lean-qr'
import {toSvgPath} from 'lean-qr/extras/svg'
import {en} from '../../words/en.ts'
import {Dialog} from './dialog.tsx'

type Props = {
  readonly address: string
  /** A code to read beside the picture. */
  readonly code?: string
  /** What it is a picture of; a play's code where nothing is said. */
  readonly title?: string
  readonly alt?: string
  readonly onClose: () => void
}

/** An address as a picture to scan from the screen. */
export default function QrDialog({address, code, title, alt, onClose}: Props) {
  const label = title ?? en.qr.title
  const picture = generate(address)
  const size = picture.size + 8
  return (
    <Dialog label={label} className="sheet qr" onClose={onClose}>
      <h2>{label}</h2>
      <svg viewBox={`-4 -4 ${size} ${size}`} role="img" aria-label={alt ?? en.qr.alt}>
        <rect x={-4} y={-4} width={size} height={size} fill="#fff" />
        <path d={toSvgPath(picture)} fill="#000" />
      </svg>
      {code && <p class="mono">{code}</p>}
      <p class="small">{address}</p>
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {en.qr.close}
        </button>
      </p>
    </Dialog>
  )
}
