import {decoded} from './entities.ts'
import {linkOf, linkOfMacro, type StoryLink} from './story-links.ts'

/** What a passage says to its reader, and what else it has. */
export type Told = {
  /** Plain paragraphs without links, commands and marks of form. */
  readonly prose: string
  readonly links: readonly StoryLink[]
  readonly macros: readonly string[]
  readonly variables: readonly string[]
  readonly images: readonly string[]
  readonly hasScript: boolean
  readonly hasStyle: boolean
}

/** Takes a passage apart; it knows the notations of Harlowe, SugarCube, Chapbook and Snowman by their signs. */
export function toldIn(source: string): Told {
  const found: Found = {
    ...{links: [], macros: new Set(), variables: new Set(), images: new Set()},
    ...{hasScript: false, hasStyle: false},
  }
  let text = source.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
  for (const [open, close, kind] of BLOCKS) {
    text = without(text, open, close, () => {
      if (kind) found[kind] = true
    })
  }
  text = withoutVariableSection(text, found)
  const told = walk(text, found)
  return {
    ...found,
    prose: tidy(found.macros.size > 0 ? told.replace(/[[\]]/g, '') : told),
    macros: [...found.macros],
    variables: [...found.variables],
    images: [...found.images],
  }
}

type Found = {
  links: StoryLink[]
  macros: Set<string>
  variables: Set<string>
  images: Set<string>
  hasScript: boolean
  hasStyle: boolean
}

/** What is taken out whole, in this order: comments, scripts, style sheets, templates. */
const BLOCKS: readonly (readonly [RegExp, RegExp, ('hasScript' | 'hasStyle')?])[] = [
  [/<!--/g, /-->/g],
  [/\/\*/g, /\*\//g],
  [/\/%/g, /%\//g],
  [/<<script\b[^<>]{0,200}>>/gi, /<<\/script>>/gi, 'hasScript'],
  [/<script\b/gi, /<\/script\s{0,20}>/gi, 'hasScript'],
  [/<style\b/gi, /<\/style\s{0,20}>/gi, 'hasStyle'],
  [/<%/g, /%>/g, 'hasScript'],
]

function without(text: string, open: RegExp, close: RegExp, tell: () => void): string {
  let kept = ''
  let at = 0
  open.lastIndex = 0
  for (let found = open.exec(text); found; found = open.exec(text)) {
    close.lastIndex = open.lastIndex
    const end = close.exec(text)
    // Without an end it is no block, and nothing behind it can be one.
    if (!end) break
    tell()
    kept += `${text.slice(at, found.index)} `
    at = end.index + end[0].length
    open.lastIndex = at
  }
  return kept + text.slice(at)
}

/** Chapbook sets its variables above a line of two hyphens. */
function withoutVariableSection(text: string, {variables}: Found): string {
  const end = /^--[ ]{0,9}$/m.exec(text)
  if (!end) return text
  const set = text
    .slice(0, end.index)
    .split('\n')
    .filter(line => line.trim() !== '')
  const names = set.map(line => /^\s{0,9}([a-z_$][\w.$]{0,60})[^:]{0,200}:/i.exec(line)?.[1])
  if (names.some(name => name === undefined)) return text
  for (const name of names) if (name !== undefined) variables.add(name)
  return text.slice(end.index + end[0].length)
}

/*
 * Every repetition ends at the next sign of its own beginning, so that a file of brackets is read once
 * and not once for each of them.
 */
const TOKEN = new RegExp(
  [
    String.raw`\[[<>]?img\[(?<img>[^[\]\n]{0,300})\](?:\[(?<imgLink>[^[\]\n]{0,200})\])?\]?`,
    String.raw`!\[[^[\]\n]{0,200}\]\((?<markdown>[^()\n]{0,300})\)`,
    String.raw`\[\[(?<link>(?:(?!\]\]|\[\[|\]\[)[^\n]){1,500})\](?:\[[^[\]\n]{0,200}\])?\]`,
    '<<(?<sugar>(?:(?!>>|<<)[^]){1,1000})>>',
    String.raw`\((?<harlowe>[a-z][\w-]{0,30}):`,
    String.raw`\{(?<brace>[a-z_$][^{}\n]{0,200})\}`,
    String.raw`^\[(?<modifier>(?:if|ifalways|ifnever|unless|else|after|cont|continue|align|note|todo|append|cycle|javascript|css)\b[^[\]\n]{0,200})\]$`,
    String.raw`<\/?(?<tag>[a-z][a-z0-9-]{0,30})\b(?<attributes>[^<>]{0,2000})>`,
    String.raw`(?<![\p{L}\p{N}])(?<variable>[$_][a-z]\w{0,60})`,
  ].join('|'),
  'gimu',
)

/** The text without its tokens, each noted as what it is. */
function walk(text: string, found: Found): string {
  let told = ''
  let at = 0
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const {index, groups = {}} = token
    const {put, length} = taken(groups, token[0], text, index, found)
    told += text.slice(at, index) + put
    at = index + length
    TOKEN.lastIndex = Math.max(at, index + 1)
  }
  return told + text.slice(at)
}

type Groups = Readonly<Record<string, string | undefined>>

/** What stands in the told text in place of a token, and how much of the source it took. */
function taken(groups: Groups, whole: string, text: string, at: number, found: Found) {
  const gone = {put: '', length: whole.length}
  const {img, imgLink, markdown, link, sugar, harlowe, brace, modifier, tag, variable} = groups
  if (img !== undefined || markdown !== undefined) {
    found.images.add(img ?? markdown ?? '')
    if (imgLink) found.links.push(linkOf(imgLink))
    return gone
  }
  if (link !== undefined) {
    found.links.push(linkOf(link))
    return gone
  }
  if (sugar !== undefined) return macro(/^\/?\s*([\w-]+|[=-])/.exec(sugar)?.[1] ?? sugar, sugar)
  if (harlowe !== undefined) {
    const end = MACROS.has(harlowe.toLowerCase()) ? closing(text, at) : -1
    if (end === -1) return {put: whole, length: whole.length}
    return {...macro(harlowe, text.slice(at + whole.length, end)), length: end + 1 - at}
  }
  if (brace !== undefined) {
    const isImage = /^embed\b/i.test(brace)
    if (isImage) found.images.add(brace)
    else if (/^[\w.$]+$/.test(brace)) found.variables.add(brace)
    else return macro(brace.split(/[\s:]/)[0] ?? brace, brace)
    return isImage ? gone : {...gone, put: whole}
  }
  if (modifier !== undefined) return macro(modifier.split(/\s/)[0] ?? modifier, '')
  if (variable !== undefined) {
    // Between two underscores stands a word that is stressed.
    if (!variable.endsWith('_')) found.variables.add(variable)
    return {...gone, put: whole}
  }
  return {...gone, put: putForTag((tag ?? '').toLowerCase(), groups.attributes ?? '', found)}

  function macro(name: string, content: string) {
    const leads = linkOfMacro(name.toLowerCase(), content)
    if (leads) found.links.push(leads)
    else found.macros.add(name)
    return gone
  }
}

/** Where the bracket that opens here closes, or -1 within a thousand signs. */
function closing(text: string, at: number): number {
  let depth = 0
  for (let place = at; place < Math.min(text.length, at + 1000); place++) {
    if (text[place] === '(') depth++
    if (text[place] === ')' && --depth === 0) return place
  }
  return -1
}

function putForTag(tag: string, attributes: string, found: Found): string {
  if (MEDIA.has(tag)) {
    found.images.add(/\bsrc\s{0,9}=\s{0,9}["']?([^"'\s>]{1,300})/i.exec(attributes)?.[1] ?? tag)
    return ''
  }
  const target = /\bdata-passage\s{0,9}=\s{0,9}(?:"([^"]{1,300})"|'([^']{1,300})')/i.exec(
    attributes,
  )
  if (target) found.links.push(linkOf(decoded(target[1] ?? target[2] ?? '')))
  return BREAKING.has(tag) ? '\n' : ''
}

const MEDIA: ReadonlySet<string> = new Set(['img', 'audio', 'video', 'iframe', 'source', 'svg'])
const BREAKING: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'hr',
  'tr',
])

/** The commands of Harlowe: prose in brackets with a colon may look like one. */
const MACROS: ReadonlySet<string> = new Set([
  ...['set', 'put', 'move', 'unpack', 'if', 'unless', 'else-if', 'elseif', 'else', 'for', 'loop'],
  ...[
    'either',
    'cond',
    'nth',
    'print',
    'display',
    'link',
    'link-goto',
    'link-reveal',
    'a',
    'array',
  ],
  ...['link-reveal-goto', 'link-replace', 'link-repeat', 'link-rerun', 'link-undo', 'link-show'],
  ...['goto', 'go-to', 'undo', 'redirect', 'click', 'click-goto', 'click-replace', 'click-append'],
  ...['mouseover', 'mouseout', 'dm', 'datamap', 'ds', 'dataset', 'random', 'shuffled', 'sorted'],
  ...['live', 'stop', 'event', 'after', 'show', 'hide', 'hidden', 'replace', 'append', 'prepend'],
  ...['enchant', 'change', 'text-style', 'text-colour', 'text-color', 'colour', 'color', 'bg'],
  ...['background', 'align', 'font', 'css', 'box', 'transition', 't8n', 'text', 'str', 'string'],
  ...['input', 'input-box', 'force-input', 'dropdown', 'checkbox', 'prompt', 'alert', 'confirm'],
  ...['cycling-link', 'seq-link', 'save-game', 'load-game', 'saved-games', 'history', 'visited'],
  ...['passage', 'passages', 'open-url', 'goto-url', 'audio', 'track', 'meter', 'verbatim', 'icon'],
  ...[
    'hook',
    'line-style',
    'border',
    'char-style',
    'rerun',
    'reload',
    'restart',
    'scroll',
    'macro',
  ],
])

/** Marks of form taken off, references replaced, paragraphs kept. */
export const tidy = (text: string): string =>
  decoded(text)
    .replace(/''|\*\*|~~|\^\^|__|(?<!:)\/\/|^[!#]{1,6}(?=[\s\p{L}])/gmu, '')
    .replace(/\[([A-Z][0-9]{1,3})\]/g, '($1)')
    .split('\n')
    .map(line => line.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
