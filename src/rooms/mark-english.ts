import {Fragment, options, type VNode} from 'preact'

/*
 * In a page of another language a crisis, a document or a name may still be English. Every element that
 * holds a text says so where all of that text is English, so that it is read aloud and laid out as such.
 */

/** Whether a text is English, is the page's own, or says nothing of its language; null where both stand in it. */
type Tongue = 'english' | 'own' | 'none' | null

const tongues = new WeakMap<object, Tongue>()
/** Elements of running text, in which a part of a page, such as the mark of a source, is of no language. */
const RUNNING = /^(p|span|h[1-6]|b|small|d[dt]|td|th|caption|mark)$/

const before = options.vnode
options.vnode = vnode => {
  before?.(vnode)
  const tongue = tongueOf(vnode)
  tongues.set(vnode, tongue)
  const props = vnode.props as {lang?: string; dir?: string}
  if (tongue === 'english' && typeof vnode.type === 'string' && props.lang === undefined) {
    props.lang = 'en'
    props.dir = 'ltr'
  }
}

function tongueOf({type, props}: VNode): Tongue {
  const children = [props.children].flat(9)
  if (typeof type === 'function' && (type as unknown) !== Fragment) return null
  const isRunning = typeof type === 'string' && RUNNING.test(type)
  const said = children
    .map(child => {
      if (typeof child === 'string') return tongueOfText(child)
      if (typeof child !== 'object' || child === null || !('type' in child)) return 'none'
      const known = tongues.get(child) ?? 'none'
      return isRunning && typeof child.type === 'function' ? 'none' : known
    })
    .filter(tongue => tongue !== 'none')
  if (said.length === 0) return 'none'
  const [first = null] = said
  return said.every(tongue => tongue === first) ? first : null
}

/** Two Latin letters beside one another make a word; a mark such as R11 does not. */
const tongueOfText = (text: string): Tongue => {
  const isOwn = /\p{Script=Arabic}/u.test(text)
  if (/\p{Script=Latin}{2}/u.test(text)) return isOwn ? 'own' : 'english'
  return isOwn ? 'own' : 'none'
}
