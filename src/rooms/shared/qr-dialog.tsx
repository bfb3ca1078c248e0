import {generate} from 'lean-qr'
import {toSvgPath} from 'lean-qr/extras/svg'
import {en} from '../../words/en.ts'
import {Dialog} from './dialog.tsx'

type Props = {readonly address: string; readonly code: string; readonly onClose: () => void}

/** The address of a play as a picture to scan from the screen. */
export default function QrDialog({address, code, onClose}: Props) {
  const picture = generate(address)
  const size = picture.size + 8
  return (
    <Dialog label={en.qr.title} className="sheet qr" onClose={onClose}>
      <h2>{en.qr.title}</h2>
      <svg viewBox={`-4 -4 ${size} ${size}`} role="img" aria-label={en.qr.alt}>
        <rect x={-4} y={-4} width={size} height={size} fill="#fff" />
        <path d={toSvgPath(picture)} fill="#000" />
      </svg>
      <p class="mono">{code}</p>
      <p class="small">{address}</p>
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {en.qr.close}
        </button>
      </p>
    </Dialog>
  )
}
