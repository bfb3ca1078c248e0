import {useEffect, useState} from 'preact/hooks'

/** So many are laid out within a few hundredths of a second. */
const SLICE = 30

/** How many of so many things stand in the page by now: a few more each frame, so that none holds it up. */
export function useSlices(count: number): number {
  const [shown, setShown] = useState(SLICE)
  useEffect(() => {
    if (shown >= count) return
    const frame = requestAnimationFrame(() => setShown(shown + SLICE))
    return () => cancelAnimationFrame(frame)
  }, [shown, count])
  return shown
}
