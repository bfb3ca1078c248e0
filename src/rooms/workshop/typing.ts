import {EditorSelection, type EditorState, Prec} from '@codemirror/state'
import {EditorView} from '@codemirror/view'

/**
 * A bracket or quotation mark that is typed before other text of its line stands alone: what follows is
 * there already, and a second one would close nothing.
 */
const aloneBeforeText = Prec.highest(
  EditorView.inputHandler.of((view, from, to, typed) => {
    if (!/^[[{("']$/.test(typed) || view.composing) return false
    const {doc} = view.state
    const after = doc.sliceString(to, doc.lineAt(to).to)
    const isQuote = typed === '"' || typed === "'"
    // A quotation mark around chosen words, or over one that closes, is meant.
    if (after.trim() === '' || (isQuote && (to > from || after.startsWith(typed)))) return false
    view.dispatch({
      changes: {from, to, insert: typed},
      selection: {anchor: from + typed.length},
      scrollIntoView: true,
      userEvent: 'input.type',
    })
    return true
  }),
)

/** A third click chooses what a line says, without its indentation and its end, so that typing keeps both. */
const lineByThirdClick = EditorView.mouseSelectionStyle.of((view, event) => {
  if (event.button !== 0 || event.detail < 3) return null
  const at = (it: MouseEvent) => view.posAtCoords({x: it.clientX, y: it.clientY}, false)
  let start = at(event)
  return {
    get: now => EditorSelection.single(...wordsOf(view.state, start, at(now))),
    update: ({docChanged, changes}) => {
      if (docChanged) start = changes.mapPos(start)
      return false
    },
  }
})

/** From the first letter of one line to the last of another. */
function wordsOf({doc}: EditorState, from: number, to: number): [number, number] {
  const first = doc.lineAt(Math.min(from, to))
  const last = doc.lineAt(Math.max(from, to))
  const indent = /^\s*(?:- +)*(?:[\w-]+:(?: +|$))?/.exec(first.text)?.[0].length ?? 0
  // A name alone in its line is chosen itself.
  const begin = indent < first.length ? indent : (/^\s*/.exec(first.text)?.[0].length ?? 0)
  return [first.from + begin, last.from + last.text.trimEnd().length]
}

/** What typing and clicking do otherwise than in an editor of programs. */
export const typing = [aloneBeforeText, lineByThirdClick]
