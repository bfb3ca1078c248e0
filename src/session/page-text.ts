/**
 * The words of a web page in paragraphs; undefined where it is too deep. The page is parsed aside: none of its scripts
 * run and nothing is fetched.
 */
export function pageText(markup: string): string | undefined {
  if (isTooDeep(markup)) return undefined
  const page = new DOMParser().parseFromString(markup, 'text/html')
  let text = ''
  const walk = (node: Node, kept: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const written = node.textContent ?? ''
      text += kept ? written : written.replace(/\s+/g, ' ')
    }
    if (!(node instanceof Element) || UNREAD.has(node.localName)) return
    const name = node.localName
    if (name === 'br') text += '\n'
    const apart = !INLINE.has(name)
    if (apart) text += '\n\n'
    for (const child of node.childNodes) walk(child, kept || name === 'pre')
    if (apart) text += '\n\n'
  }
  walk(page.body, false)
  return tidied(text)
}

/** No page that people write has so many elements within one another. */
const DEEPEST = 2000

/** Whether elements stand so deep within one another that a browser would take minutes to parse them. */
export function isTooDeep(markup: string): boolean {
  let depth = 0
  for (const [, end, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (ENDS_ITSELF.has(name.toLowerCase())) continue
    depth = end ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** What holds nothing, or ends where the next of its kind begins. */
const ENDS_ITSELF: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
  ],
  ...['track', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option'],
  ...['colgroup', 'optgroup', 'rp', 'rt'],
])

/** Lines without spaces at their ends, with at most one blank line between; in one go, however long a line is. */
export const tidied = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** What a page holds besides its words. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas'],
  ...['audio', 'video', 'select', 'textarea', 'button', 'head'],
])

/** What stands within a line; all else is a paragraph of its own. */
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn'],
  ...[
    'em',
    'font',
    'i',
    'img',
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    'ruby',
    'rp',
    'rt',
    's',
    'samp',
  ],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
])
