/** The longest CMITimespan, in milliseconds: 9999 hours and all but one hundredth of the next. */
const LONGEST = 10_000 * 3_600_000 - 10

/** Milliseconds as a CMITimespan, `HHHH:MM:SS.SS`. A clock that was set back gives none. */
export function timespan(milliseconds: number): string {
  const whole = Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), LONGEST) : 0
  const hundredths = Math.floor(whole / 10)
  return [
    padded(Math.floor(hundredths / 360_000), 4),
    padded(Math.floor(hundredths / 6000) % 60, 2),
    `${padded(Math.floor(hundredths / 100) % 60, 2)}.${padded(hundredths % 100, 2)}`,
  ].join(':')
}

/** The time of day on this device as a CMITime, `HH:MM:SS`. */
export const timeOfDay = (at: Date): string =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map(part => padded(part, 2)).join(':')

const padded = (number: number, places: number) => String(number).padStart(places, '0')
