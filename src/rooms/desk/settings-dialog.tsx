import {en} from '../../words/en.ts'
import {Dialog} from '../shared/dialog.tsx'

/** How one person wants the page; kept on the device. */
export type Settings = {
  /** Percent of the usual text size. */
  readonly text: 100 | 125 | 150 | 200
  readonly lessMotion: boolean
  readonly hideMoves: boolean
}

export const USUAL: Settings = {text: 100, lessMotion: false, hideMoves: false}
const SIZES = [100, 125, 150, 200] as const

type Props = {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
  readonly onClose: () => void
}

export function SettingsDialog({settings, onChange, onClose}: Props) {
  return (
    <Dialog label={en.settings.title} className="sheet" onClose={onClose}>
      <h2>{en.settings.title}</h2>
      <div class="sureness" role="radiogroup" aria-label={en.settings.text}>
        <span class="label">{en.settings.text}</span>
        {SIZES.map(size => (
          <label key={size}>
            <input
              type="radio"
              name="text-size"
              checked={settings.text === size}
              onChange={() => onChange({...settings, text: size})}
            />
            {en.settings.sizes[size]}
          </label>
        ))}
      </div>
      <label class="toggle">
        <input
          type="checkbox"
          checked={settings.lessMotion}
          onChange={event => onChange({...settings, lessMotion: event.currentTarget.checked})}
        />
        {en.settings.motion}
      </label>
      <label class="toggle">
        <input
          type="checkbox"
          checked={settings.hideMoves}
          onChange={event => onChange({...settings, hideMoves: event.currentTarget.checked})}
        />
        {en.settings.directions}
      </label>
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {en.settings.close}
        </button>
      </p>
    </Dialog>
  )
}
