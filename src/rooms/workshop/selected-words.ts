import type {Selection} from '../../drafts/anchors.ts'

/** What is selected in a unit below `root`; null for nothing there, `several` where it spans units. */
export function selectionWithin(root: Element): Selection | 'several' | null {
  const selected = document.getSelection()
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null
  const range = selected.getRangeAt(0)
  const first = unitOf(range.startContainer)
  const last = unitOf(range.endContainer)
  if (!first || !root.contains(first)) return null
  // A double click on the last word may end at the start of what follows.
  if (last !== first && !(range.endOffset === 0 || last === null)) return 'several'
  const text = first.textContent ?? ''
  const start = offsetIn(first, range.startContainer, range.startOffset)
  const end = last === first ? offsetIn(first, range.endContainer, range.endOffset) : text.length
  if (text.slice(start, end).trim() === '') return null
  return {unit: Number(first.getAttribute('data-unit')), start, end}
}

const unitOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-unit]') ?? null

function offsetIn(unit: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(unit)
  before.setEnd(node, offset)
  return before.toString().length
}
