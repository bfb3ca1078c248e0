import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import {lintGutter, setDiagnostics} from '@codemirror/lint'
import {EditorState, Prec} from '@codemirror/state'
import {hoverTooltip, keymap} from '@codemirror/view'
import {basicSetup, EditorView} from 'codemirror'
import {cursorAt} from '../../drafts/cursor.ts'
import type {DraftProblem} from '../../drafts/judge.ts'
import type {Names} from '../../drafts/outline.ts'
import {explanationAt, suggestionsAt} from '../../drafts/suggestions.ts'
import type {Edit} from '../../scenarios/edits.ts'
import type {JsonSchema} from '../../scenarios/schema-walk.ts'
import {workshop as words} from '../../words/workshop.ts'
import {editorLook} from './editor-look.ts'
import {longLines} from './long-lines.ts'
import {typing} from './typing.ts'
import {yamlColours} from './yaml-colours.ts'

/** The text of a draft under somebody's hands. */
export type Editor = {
  readonly text: () => string
  /** Does edits as one step that can be undone; whatever they do not touch stays as it is. */
  readonly edit: (edits: readonly Edit[]) => void
  /** Puts words where the cursor is, and goes there. */
  readonly insert: (words: string) => void
  /** Puts another text in place of this one, as one step that can be undone. */
  readonly replace: (text: string) => void
  /** Shows a place and puts the cursor there. */
  readonly goTo: (from: number, to?: number) => void
  /** Shows a line, counted from 1. */
  readonly goToLine: (line: number) => void
  /** Marks these problems; problems of an older text may stand a little off until the next come. */
  readonly mark: (problems: readonly DraftProblem[]) => void
  readonly focus: () => void
  /** The line that the cursor is in, from 1. */
  readonly line: () => number
  readonly destroy: () => void
}

type Options = {
  readonly host: HTMLElement
  readonly text: string
  readonly names: () => Names
  /** The JSON Schema of scenario files. */
  readonly schema: JsonSchema
  readonly onChange: (text: string) => void
  readonly onMove: (line: number) => void
}

/**
 * An editor in a shadow tree of the host: its styles are built there as style sheets, which the
 * page's security policy allows, where style elements would be refused.
 */
export function createEditor({host, text, names, schema, onChange, onMove}: Options): Editor {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'})
  const view: EditorView = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        yamlColours(),
        Prec.high(keymap.of([{key: 'Enter', run: beginBlock}])),
        EditorView.lineWrapping,
        longLines,
        typing,
        editorLook,
        EditorView.contentAttributes.of({
          'aria-label': words.text,
          spellcheck: 'true',
          lang: 'en',
          tabindex: '0',
        }),
        autocompletion({override: [context => complete(context, names(), schema)], icons: false}),
        hoverTooltip((here, offset) => explain(here, offset, schema)),
        lintGutter(),
        EditorView.updateListener.of(update => {
          if (update.docChanged) onChange(update.state.doc.toString())
          if (update.selectionSet) onMove(lineOf(update.view))
        }),
      ],
    }),
  })
  // Problems that come and go change its height; the line that is being written stays in sight.
  const resized = new ResizeObserver(() => {
    if (!view.hasFocus) return
    const {head} = view.state.selection.main
    view.dispatch({effects: EditorView.scrollIntoView(head, {y: 'nearest', yMargin: 40})})
  })
  resized.observe(host)
  const within = (offset: number) => Math.min(offset, view.state.doc.length)
  const goTo = (from: number, to = from) => {
    view.dispatch({
      selection: {anchor: within(from), head: within(to)},
      effects: EditorView.scrollIntoView(within(from), {y: 'center'}),
    })
    view.focus()
  }
  return {
    text: () => view.state.doc.toString(),
    edit: edits => view.dispatch({changes: [...edits], scrollIntoView: true}),
    insert: words => {
      view.dispatch(view.state.replaceSelection(words), {scrollIntoView: true})
      view.focus()
    },
    replace: next => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}}),
    goTo,
    goToLine: line => goTo(view.state.doc.line(Math.min(line, view.state.doc.lines)).from),
    mark: problems => {
      const told = problems.map(problem => diagnosticOf(problem, view.state.doc.length))
      view.dispatch(setDiagnostics(view.state, told))
    },
    focus: () => view.focus(),
    line: () => lineOf(view),
    destroy: () => {
      resized.disconnect()
      view.destroy()
    },
  }
}

const BLOCK = /^(\s*(?:- +)*)[\w-]+:\s*(?:[|>][-+]?)?\s*$/

/** Behind a name that a block follows, the next line stands two spaces further in. */
function beginBlock(view: EditorView): boolean {
  const {from, to} = view.state.selection.main
  const line = view.state.doc.lineAt(from)
  const [, before] = BLOCK.exec(view.state.sliceDoc(line.from, from)) ?? []
  if (before === undefined || view.state.sliceDoc(to, view.state.doc.lineAt(to).to).trim())
    return false
  const insert = `\n${' '.repeat(before.length + 2)}`
  view.dispatch({
    changes: {from, to, insert},
    selection: {anchor: from + insert.length},
    scrollIntoView: true,
    userEvent: 'input',
  })
  return true
}

const lineOf = (view: EditorView) => view.state.doc.lineAt(view.state.selection.main.head).number

const diagnosticOf = (problem: DraftProblem, length: number) => {
  const {severity, sentence, repair, edit, code} = problem
  const from = Math.min(problem.from, length)
  const to = Math.min(Math.max(problem.to, from), length)
  const actions = edit
    ? [{name: words.apply, apply: (view: EditorView) => view.dispatch({changes: edit})}]
    : []
  return {from, to, severity, source: code, message: `${sentence} ${repair}`, actions}
}

function complete(
  context: CompletionContext,
  names: Names,
  schema: JsonSchema,
): CompletionResult | null {
  const at = cursorAt(context.state.doc.toString(), context.pos)
  if (at.isProse && !/\[\w*$/.test(context.state.sliceDoc(at.from - 1, context.pos))) return null
  if (at.typed === '' && !context.explicit && !at.isProse) return null
  const options = suggestionsAt(at, names, schema).map(({label, kind, info, insert}) => ({
    label,
    apply: insert,
    type: kind,
    ...(info ? {info} : {}),
  }))
  return options.length > 0 ? {from: at.from, options, validFor: /^[\w-]*$/} : null
}

function explain(view: EditorView, offset: number, schema: JsonSchema) {
  const word = view.state.wordAt(offset)
  if (!word) return null
  const text = view.state.doc.toString()
  const told = explanationAt(cursorAt(text, word.to), text.slice(word.from, word.to), schema)
  if (told === undefined) return null
  return {
    pos: word.from,
    end: word.to,
    create: () => {
      const dom = document.createElement('p')
      dom.className = 'cm-explained'
      dom.textContent = told
      return {dom}
    },
  }
}
