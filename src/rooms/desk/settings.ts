import type {Lesson} from '../../session/lesson.ts'

/** How one person wants the page; kept on the device. */
export type Settings = {
  /** Percent of the usual text size. */
  readonly text: 100 | 125 | 150 | 200
  readonly spacing: boolean
  readonly shortLines: boolean
  readonly contrast: boolean
  readonly lessMotion: boolean
  readonly hideMoves: boolean
  readonly voice: boolean
  /** Seconds for a decision, 0 for no clock. */
  readonly clock: number
}

export const USUAL: Settings = {
  text: 100,
  spacing: false,
  shortLines: false,
  contrast: false,
  lessMotion: false,
  hideMoves: false,
  voice: false,
  clock: 0,
}
export const SIZES = [100, 125, 150, 200] as const
export const CLOCKS = [0, 60, 90, 150] as const

/** The settings as they hold under a lesson: what a teacher fixed goes before them. */
export const settingsUnder = (lesson: Lesson | undefined, settings: Settings): Settings =>
  lesson
    ? {
        ...settings,
        hideMoves: lesson.hideDirections || settings.hideMoves,
        clock: lesson.clock ?? settings.clock,
      }
    : settings

/** The settings in a kept text; whatever of it does not read is as usual. */
export function readSettings(text: string | null): Settings {
  let kept: Partial<Record<keyof Settings, unknown>>
  try {
    const data: unknown = JSON.parse(text ?? '{}')
    kept = typeof data === 'object' && data !== null ? data : {}
  } catch {
    return USUAL
  }
  const flag = (
    name: 'spacing' | 'shortLines' | 'contrast' | 'lessMotion' | 'hideMoves' | 'voice',
  ) => kept[name] === true
  return {
    text: SIZES.find(size => size === kept.text) ?? USUAL.text,
    clock: CLOCKS.find(clock => clock === kept.clock) ?? USUAL.clock,
    spacing: flag('spacing'),
    shortLines: flag('shortLines'),
    contrast: flag('contrast'),
    lessMotion: flag('lessMotion'),
    hideMoves: flag('hideMoves'),
    voice: flag('voice'),
  }
}
