import type {MapNode, TurnMap} from '../odds/turn-map.ts'
import {shareWords, turnMapWords} from '../words/turn-map.ts'

/** A map as the text of a Mermaid flowchart, which GitHub and many editors draw. */
export function mermaidOf({nodes, edges}: TurnMap): string {
  const names = new Map(nodes.map(({key}, place) => [key, `n${place}`]))
  const lines = edges.flatMap(({from, to, share}) => {
    const start = names.get(from)
    const stop = names.get(to)
    if (!start || !stop) return []
    const label = share === null ? '' : `|"${escaped(shareWords(share))}"|`
    return [`  ${start} -->${label} ${stop}`]
  })
  const boxes = nodes.map((node, place) => `  ${names.get(node.key) ?? `n${place}`}${boxOf(node)}`)
  return `${['flowchart TD', ...boxes, ...lines].join('\n')}\n`
}

function boxOf({kind, title, options}: MapNode): string {
  const label = escaped(title.replace(/\s+/gu, ' ').trim() || turnMapWords.untitled)
  return kind === 'turn' ? `["${label}<br/>${turnMapWords.options(options)}"]` : `(["${label}"])`
}

/** What means something to Mermaid or HTML, or steers, becomes a numbered entity. */
const escaped = (text: string) =>
  text.replace(
    /[#&<>"'`\\;\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    mark => `#${mark.codePointAt(0)};`,
  )
