import type {RefObject} from 'preact'
import {useLayoutEffect, useState} from 'preact/hooks'
import type {Space} from '../charts/drawing.ts'

/** The room for a chart in this element: its width, the height that the screen leaves, and the size of its letters. */
export function useSpace(holder: RefObject<HTMLElement | null>): Space | undefined {
  const [space, setSpace] = useState<Space>()
  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const look = () => {
      const letter = Number.parseFloat(getComputedStyle(element).fontSize)
      const width = element.clientWidth
      const height = Math.max(window.innerHeight - topOf(element) - 4 * letter, 0)
      setSpace(before =>
        before?.width === width && before.letter === letter && before.height === height
          ? before
          : {width, height, letter},
      )
    }
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(element)
    // An empty box as large as a letter changes with the size of the letters.
    const probe = element.querySelector('.letter-probe')
    if (probe) watcher.observe(probe)
    window.addEventListener('resize', look)
    return () => {
      watcher.disconnect()
      window.removeEventListener('resize', look)
    }
  }, [])
  return space
}

/** How far under the top of the page it stands while nothing is scrolled. */
function topOf(element: HTMLElement): number {
  let top = 0
  for (let each: Element | null = element; each instanceof HTMLElement; each = each.offsetParent) {
    top += each.offsetTop
  }
  return top
}
