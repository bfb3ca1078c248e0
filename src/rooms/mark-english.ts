import {Fragment, options, type VNode} from 'preact'

/*
 * In a page of another language a crisis, a document or a name may still be English. Every element that
 * holds a text says so where all of that text is English, so that it is read aloud and laid out as such.
 */

/**
 * What is known of the language of an element's text: English, the page's own, both or not known,
 * none at all, or that nothing but parts of the page stand in it, such as the mark of a source.
 */
type Tongue = 'english' | 'own' | 'mixed' | 'none' | 'parts'

const tongues = new WeakMap<object, Tongue>()
/** Elements of running text, in which parts of the page are of no language. */
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
  if (typeof type === 'function' && (type as unknown) !== Fragment) return 'parts'
  const said = [props.children]
    .flat(9)
    .map(child => {
      if (typeof child === 'string') return tongueOfText(child)
      const isElement = typeof child === 'object' && child !== null && 'type' in child
      return isElement ? (tongues.get(child) ?? 'none') : 'none'
    })
    .filter(tongue => tongue !== 'none')
  const isRunning = typeof type === 'string' && RUNNING.test(type)
  const told = isRunning ? said.filter(tongue => tongue !== 'parts') : said
  if (told.length === 0) return said.length === 0 ? 'none' : 'parts'
  const [first = 'none'] = told
  return told.every(tongue => tongue === first) ? first : 'mixed'
}

/** Two Latin letters beside one another make a word; a mark such as R11 does not. */
const tongueOfText = (text: string): Tongue => {
  const isOwn = /\p{Script=Arabic}/u.test(text)
  if (/\p{Script=Latin}{2}/u.test(text)) return isOwn ? 'own' : 'english'
  return isOwn ? 'own' : 'none'
}
