import {xmlText} from '../../../drafts/xml-text.ts'
import type {Drawing, Mark, ShapeLook, TextLook} from './drawing.ts'

/** A chart as an SVG file that stands alone: on paper of its own, without a style sheet. */
export function svgFile({width, height, letter, marks}: Drawing, title: string, says: string) {
  const [wide, high] = [Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" aria-labelledby="title description" font-family="${SANS}" font-size="${letter}">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="description">${xmlText(says)}</desc>`,
    `<rect width="${wide}" height="${high}" fill="#fffaf0"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...marks.map(markOf),
    '</g>',
    '</svg>\n',
  ].join('\n')
}

const MARGIN = 16
const SANS = "'IBM Plex Sans', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"

function markOf(mark: Mark): string {
  if (mark.kind === 'text') {
    const {x, y, text, anchor, title, look} = mark
    const at = `x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}`
    return `<text ${at} ${TEXTS[look]}>${titleOf(title)}${xmlText(text)}</text>`
  }
  const look = SHAPES[mark.look]
  if (mark.kind === 'dot') {
    return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${look}/>`
  }
  if (mark.kind === 'path') return closed(`path d="${mark.line}" ${look}`, 'path', mark.title)
  const {x, y, width, height, round = 0, title} = mark
  const at = `x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"`
  return closed(`rect ${at} ${look}`, 'rect', title)
}

const closed = (open: string, name: string, title: string | undefined) =>
  title === undefined ? `<${open}/>` : `<${open}>${titleOf(title)}</${name}>`

const titleOf = (title: string | undefined) =>
  title === undefined ? '' : `<title>${xmlText(title)}</title>`

const line = (colour: string, width: number, rest = '') =>
  `fill="none" stroke="${colour}" stroke-width="${width}"${rest}`

const SHAPES: Readonly<Record<ShapeLook, string>> = {
  box: 'fill="#e9eef2" stroke="#55606b"',
  'box-record': 'fill="#f8e5bb" stroke="#7a5200" stroke-width="2"',
  'box-none': 'fill="#fffaf0" stroke="#7a5200" stroke-dasharray="4 3"',
  ground: 'fill="#fffaf0"',
  flow: 'fill="#7690a8" fill-opacity="0.4"',
  'flow-record': 'fill="#d9a33c" fill-opacity="0.6"',
  'flow-rest': 'fill="#7690a8" fill-opacity="0.18"',
  chosen: line('#0b5a50', 1.5, ' stroke-dasharray="5 4"'),
  track: 'fill="#ece4d2"',
  bar: 'fill="#3d6480"',
  'bar-second': 'fill="#9a6a00"',
  'bar-third': 'fill="#0b5a50"',
  'bar-hollow': line('#3d6480', 1.5),
  grid: line('#cdbf9e', 1),
  range: line('#55606b', 1.2),
  band: 'fill="#7690a8" fill-opacity="0.4"',
  median: line('#1e2630', 2),
  record: line('#8a5c00', 2, ' stroke-dasharray="6 3"'),
  'record-dot': 'fill="#8a5c00"',
  team: line('#0b5a50', 2.5, ' stroke-linejoin="round"'),
  'team-dot': 'fill="#fffaf0" stroke="#0b5a50" stroke-width="2"',
}

const TEXTS: Readonly<Record<TextLook, string>> = {
  words: 'fill="#1e2630"',
  strong: 'fill="#1e2630" font-weight="600"',
  figure: 'fill="#4a545e"',
  'record-words': 'fill="#7a5200" font-weight="600"',
  'team-words': 'fill="#0b5a50" font-weight="600"',
}
