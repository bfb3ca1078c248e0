import {type ComponentChild, render as draw} from 'preact'

/** Draws the page only once the stage has its canvas and has had time for its first frame. */
export function render(node: ComponentChild, parent: Element) {
  const stage = document.querySelector('#stage')
  const observer = new MutationObserver(() => {
    if (!stage?.querySelector('canvas')) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => draw(node, parent)))
  })
  observer.observe(document, {childList: true, subtree: true})
}
