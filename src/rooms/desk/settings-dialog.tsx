import type {Lesson} from '../../session/lesson.ts'
import {en} from '../../words/en.ts'
import {told} from '../../words/lesson-told.ts'
import {Dialog} from '../shared/dialog.tsx'
import {CLOCKS, type Settings, SIZES, settingsUnder} from './settings.ts'

type Props = {
  readonly settings: Settings
  /** What a teacher fixed, which does not change here. */
  readonly lesson: Lesson | undefined
  readonly onChange: (settings: Settings) => void
  readonly onClose: () => void
}

type Toggle = 'spacing' | 'shortLines' | 'contrast' | 'lessMotion' | 'hideMoves' | 'voice'

/** How the page looks and moves for one person; every change shows at once. */
export function SettingsDialog({settings, lesson, onChange, onClose}: Props) {
  const shown = settingsUnder(lesson, settings)
  const isClockFixed = lesson?.clock !== undefined
  const toggles: readonly (readonly [Toggle, string])[] = [
    ['spacing', en.settings.spacing],
    ['shortLines', en.settings.lines],
    ['contrast', en.settings.contrast],
    ['lessMotion', en.settings.motion],
    ['hideMoves', en.settings.directions],
    ...('speechSynthesis' in window ? ([['voice', en.settings.voice]] as const) : []),
  ]
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
      {toggles.map(([name, words]) => (
        <label key={name} class="toggle">
          <input
            type="checkbox"
            checked={shown[name]}
            disabled={name === 'hideMoves' && lesson?.hideDirections}
            onChange={event => onChange({...settings, [name]: event.currentTarget.checked})}
          />
          {words}
        </label>
      ))}
      <div class="sureness" role="radiogroup" aria-label={en.settings.clock}>
        <span class="label">{en.settings.clock}</span>
        {CLOCKS.map(clock => (
          <label key={clock}>
            <input
              type="radio"
              name="clock"
              checked={shown.clock === clock}
              disabled={isClockFixed}
              onChange={() => onChange({...settings, clock})}
            />
            {en.settings.clocks[clock]}
          </label>
        ))}
      </div>
      {(isClockFixed || lesson?.hideDirections) && <p class="small">{told.fixed}</p>}
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {en.settings.close}
        </button>
      </p>
    </Dialog>
  )
}
