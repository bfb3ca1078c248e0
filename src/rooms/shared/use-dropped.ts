import {useEffect, useRef, useState} from 'preact/hooks'

/**
 * Hears of files that are dropped anywhere on the page, which the browser would otherwise leave it
 * for; gives whether some are held over it now.
 */
export function useDropped(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false)
  const heard = useRef(onDrop)
  heard.current = onDrop
  useEffect(() => {
    const isFile = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Between two parts of the page it leaves the one for the other.
    const leave = ({relatedTarget}: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!isFile(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      heard.current(event.dataTransfer)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
