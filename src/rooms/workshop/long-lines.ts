import {type Range, StateField, type Text} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView, WidgetType} from '@codemirror/view'
import {workshop as words} from '../../words/workshop.ts'

/** No line that can be read is longer, and a browser takes minutes to lay out one that is. */
const MOST_SHOWN = 10_000

/** Each character that nobody sees is shown as an element of its own. */
const MOST_UNSEEN = 300
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffc]/gu

/** Shows of very long lines only the beginning; the rest stays in the text. */
export const longLines = StateField.define<DecorationSet>({
  create: ({doc}) => Decoration.set(cutsIn(doc, 0, doc.length)),
  update(cuts, {docChanged, changes, newDoc}) {
    if (!docChanged) return cuts
    let next = cuts.map(changes)
    changes.iterChangedRanges((_from, _to, from, to) => {
      const [start, end] = [newDoc.lineAt(from).from, newDoc.lineAt(to).to]
      next = next.update({
        filterFrom: start,
        filterTo: end,
        filter: () => false,
        add: cutsIn(newDoc, start, end),
      })
    })
    return next
  },
  provide: cuts => EditorView.decorations.from(cuts),
})

/** The cuts of the lines from one start to an end. */
function cutsIn(doc: Text, start: number, end: number): Range<Decoration>[] {
  const cuts: Range<Decoration>[] = []
  let at = start
  for (const line of doc.iterRange(start, end)) {
    // Ends of lines come as parts of their own.
    const shown = shownOf(line)
    if (shown < line.length) {
      const widget = new Rest(line.length - shown)
      cuts.push(Decoration.replace({widget}).range(at + shown, at + line.length))
    }
    at += line.length
  }
  return cuts
}

function shownOf(line: string): number {
  if (line.length <= MOST_UNSEEN) return line.length
  const begin = line.slice(0, MOST_SHOWN)
  let unseen = 0
  for (const {index} of begin.matchAll(UNSEEN)) if (++unseen > MOST_UNSEEN) return index
  return begin.length
}

class Rest extends WidgetType {
  constructor(readonly letters: number) {
    super()
  }
  override eq(other: Rest) {
    return other.letters === this.letters
  }
  override toDOM() {
    const told = document.createElement('span')
    told.className = 'cm-rest'
    told.textContent = words.restOfLine(this.letters)
    return told
  }
}
