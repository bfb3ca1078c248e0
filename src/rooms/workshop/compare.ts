import {unifiedMergeView} from '@codemirror/merge'
import {EditorState} from '@codemirror/state'
import {basicSetup, EditorView} from 'codemirror'
import {workshop as words} from '../../words/workshop.ts'
import {editorLook} from './editor-look.ts'
import {longLines} from './long-lines.ts'

/** Shows what changed from an older text to a newer one, to be read only; returns how to take it away. */
export function compareTexts(host: HTMLElement, older: string, newer: string): () => void {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'})
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: newer,
      extensions: [
        basicSetup,
        EditorView.lineWrapping,
        longLines,
        editorLook,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({'aria-label': words.versions.compare, tabindex: '0'}),
        unifiedMergeView({
          original: older,
          mergeControls: false,
          collapseUnchanged: {margin: 3, minSize: 6},
        }),
      ],
    }),
  })
  return () => view.destroy()
}
