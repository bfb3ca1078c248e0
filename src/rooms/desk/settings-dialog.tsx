import type {Lesson} from '../../session/lesson.ts'
import {told} from '../../words/lesson-told.ts'
import {settingsWords} from '../../words/settings.ts'
import {Dialog} from '../shared/dialog.tsx'
import {LanguageLinks} from './language-links.tsx'
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
    ['spacing', settingsWords.spacing],
    ['shortLines', settingsWords.lines],
    ['contrast', settingsWords.contrast],
    ['lessMotion', settingsWords.motion],
    ['hideMoves', settingsWords.directions],
    ...('speechSynthesis' in window ? ([['voice', settingsWords.voice]] as const) : []),
  ]
  return (
    <Dialog label={settingsWords.title} className="sheet" onClose={onClose}>
      <h2>{settingsWords.title}</h2>
      <div class="sureness" role="radiogroup" aria-label={settingsWords.text}>
        <span class="label">{settingsWords.text}</span>
        {SIZES.map(size => (
          <label key={size}>
            <input
              type="radio"
              name="text-size"
              checked={settings.text === size}
              onChange={() => onChange({...settings, text: size})}
            />
            {settingsWords.sizes[size]}
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
      <div class="sureness" role="radiogroup" aria-label={settingsWords.clock}>
        <span class="label">{settingsWords.clock}</span>
        {CLOCKS.map(clock => (
          <label key={clock}>
            <input
              type="radio"
              name="clock"
              checked={shown.clock === clock}
              disabled={isClockFixed}
              onChange={() => onChange({...settings, clock})}
            />
            {settingsWords.clocks[clock]}
          </label>
        ))}
      </div>
      {(isClockFixed || lesson?.hideDirections) && <p class="small">{told.fixed}</p>}
      <LanguageLinks />
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {settingsWords.close}
        </button>
      </p>
    </Dialog>
  )
}
