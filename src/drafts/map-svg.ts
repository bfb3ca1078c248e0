import type {MapLayout, PlacedEdge, PlacedNode} from './map-layout.ts'
import {type BoxWords, factsOf, headOf, pathOf} from './map-shapes.ts'
import {TITLE_LINE} from './map-turns.ts'
import {xmlText} from './xml-text.ts'

/** What a drawn map says. */
export type DrawnMapWords = BoxWords & {readonly title: string; readonly description: string}

/** A map as an SVG file that stands alone, in the colours of paper and without a style sheet. */
export function svgOf({width, height, nodes, edges}: MapLayout, words: DrawnMapWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${xmlText(words.title)}</title>`,
    `<desc id="description">${xmlText(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fffaf0"/>`,
    ...edges.map(edge => lineOf(edge, words)),
    ...nodes.map(node => boxOf(node, words)),
    '</svg>\n',
  ].join('\n')
}

const SANS = "'IBM Plex Sans', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
const TITLE = `font-family="${SANS}" font-weight="600" fill="#1e2630"`
const MONO = "'IBM Plex Mono', ui-monospace, Consolas, monospace"

function lineOf(edge: PlacedEdge, words: DrawnMapWords): string {
  const path = `<path d="${pathOf(edge.points)}" fill="none" stroke="#9aa7b2" stroke-width="${edge.width}"`
  return edge.share === null
    ? `${path}/>`
    : `${path}><title>${xmlText(words.share(edge.share))}</title></path>`
}

function boxOf(node: PlacedNode, words: DrawnMapWords): string {
  const {x, y, width, height, title} = node
  const [fill, stroke] = node.kind === 'turn' ? ['#f6efe1', '#8a7a57'] : ['#fff', '#55606b']
  const text = (top: number, size: number, rest: string, content: string) =>
    `<text x="${x + 10}" y="${y + top}" font-size="${size}" ${rest}>${xmlText(content)}</text>`
  return [
    '<g>',
    `<title>${xmlText(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}"/>`,
    ...headOf(node, words).map((line, at) => text(19 + at * TITLE_LINE, 12, TITLE, line)),
    text(height - 8, 11, `font-family="${MONO}" fill="#55606b"`, factsOf(node, words)),
    '</g>',
  ].join('')
}
