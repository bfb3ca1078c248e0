/**
 * Words of the page in view that stand where they cannot be read: over one another, cut off, or out of
 * the page sideways; one line for each. Runs in the page, so it may use nothing from outside itself.
 */
export function misplaced(): string[] {
  type Word = {element: Element; box: DOMRect; pinned: Element | null}
  const found: string[] = []
  const slack = 1.5
  const root = document.querySelector('dialog[open]') ?? document.querySelector('#page')
  if (!root) return ['There is no page.']

  const nameOf = (element: Element) => {
    const text = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30)
    const owner = element.closest('[class]')
    return `${element.tagName.toLowerCase()} in .${owner?.className} "${text}"`
  }
  const isScroller = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') =>
    style[axis] === 'auto' || style[axis] === 'scroll'
  const pinnedOf = (element: Element) => {
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      if (/^(sticky|fixed)$/.test(getComputedStyle(each).position)) return each
    }
    return null
  }
  const isOpaque = (element: Element, pinned: Element) => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const {backgroundColor, backgroundImage} = getComputedStyle(each)
      if (backgroundImage !== 'none' || /^rgb\(/.test(backgroundColor)) return true
      if (each === pinned) return false
    }
    return false
  }
  // What of a box its ancestors leave in sight; words scrolled away are in no one's place.
  const inSight = (element: Element, box: DOMRect) => {
    let {left, top, right, bottom} = box
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.overflowX === 'visible' || each === document.documentElement) continue
      const port = each.getBoundingClientRect()
      const cut = Math.max(port.left - left, right - port.right)
      if (cut > slack && box.width > 2 && port.width > 2 && !isScroller(style, 'overflowX')) {
        found.push(`cut off: ${nameOf(element)}`)
      }
      left = Math.max(left, port.left)
      top = Math.max(top, port.top)
      right = Math.min(right, port.right)
      bottom = Math.min(bottom, port.bottom)
    }
    return new DOMRect(left, top, right - left, bottom - top)
  }

  const words: Word[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue
    if (element.closest('.unseen, select, details:not([open]) > :not(summary)')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const box = inSight(element, rect)
      if (box.width < 2 || box.height < 2) continue
      words.push({element, box, pinned: pinnedOf(element)})
      if (box.left < -slack || box.right > innerWidth + slack) {
        found.push(`out of the page: ${nameOf(element)}`)
      }
      const holder = element.closest('button, a, .chip, .badge, .option, .gauge, .card, .run')
      const around = holder && getComputedStyle(holder).display !== 'inline'
      if (around) {
        const {left, right, top, bottom} = holder.getBoundingClientRect()
        const out = Math.max(
          left - rect.left,
          rect.right - right,
          top - rect.top,
          rect.bottom - bottom,
        )
        // Lines are taller than their letters.
        if (out > 4) found.push(`out of its box: ${nameOf(element)}`)
      }
    }
  }

  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (one.element === other.element) continue
      if (one.element.contains(other.element) && other.element.contains(one.element)) continue
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across <= slack || down <= 4) continue
      const pair = `${nameOf(one.element)} and ${nameOf(other.element)}`
      if (one.pinned === other.pinned) found.push(`on one another: ${pair}`)
      // What is pinned lies over what scrolls behind it, and must hide it.
      else if (![one, other].some(each => each.pinned && isOpaque(each.element, each.pinned))) {
        found.push(`shines through: ${pair}`)
      }
    }
  }

  for (const field of root.querySelectorAll('input:not([type]), textarea')) {
    if (field.scrollWidth > field.clientWidth + 1) found.push(`cut off: ${nameOf(field)}`)
  }
  const page = document.scrollingElement
  if (page && page.scrollWidth > innerWidth) found.push('the page scrolls sideways')
  for (const each of root.querySelectorAll('*')) {
    if (!isScroller(getComputedStyle(each), 'overflowX')) continue
    if (
      each.clientWidth &&
      each.scrollWidth > each.clientWidth + 1 &&
      !each.matches('input, textarea')
    ) {
      found.push(`scrolls sideways: ${nameOf(each)}`)
    }
  }
  return [...new Set(found)]
}
