import {HighlightStyle, syntaxHighlighting} from '@codemirror/language'
import {tags} from '@lezer/highlight'
import {EditorView} from 'codemirror'

const theme = EditorView.theme(
  {
    '&': {
      height: '100%',
      color: 'var(--light)',
      backgroundColor: 'var(--ink)',
      fontSize: '0.875rem',
    },
    '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.55'},
    '.cm-content': {caretColor: 'var(--mint)', paddingBottom: '40vh'},
    '&.cm-focused': {outline: '2px solid var(--focus)', outlineOffset: '-2px'},
    '.cm-cursor': {borderLeftColor: 'var(--mint)', borderLeftWidth: '2px'},
    '.cm-gutters': {backgroundColor: 'var(--ink)', color: '#8197ab', border: 'none'},
    '.cm-activeLine': {backgroundColor: 'rgb(127 224 196 / 7%)'},
    '.cm-activeLineGutter': {backgroundColor: 'rgb(127 224 196 / 10%)', color: 'var(--light)'},
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      {backgroundColor: '#28506e'},
    '.cm-tooltip': {
      backgroundColor: '#16293b',
      color: 'var(--light)',
      border: '1px solid var(--line)',
      borderRadius: '0.4rem',
      fontFamily: 'var(--sans)',
      fontSize: '0.875rem',
      maxWidth: '26rem',
    },
    '.cm-explained, .cm-completionInfo': {margin: '0', padding: '0.5rem 0.7rem'},
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: '#28506e',
      color: '#fff',
    },
    '.cm-diagnostic': {padding: '0.5rem 0.7rem', borderLeftWidth: '4px'},
    '.cm-diagnosticAction': {
      backgroundColor: 'var(--mint)',
      color: '#06251d',
      padding: '0.25rem 0.7rem',
      borderRadius: '0.4rem',
      fontWeight: '600',
    },
    '.cm-panels': {backgroundColor: '#16293b', color: 'var(--light)'},
    '.cm-panel input, .cm-panel button': {fontSize: '0.875rem', color: 'inherit'},
    '.cm-textfield': {backgroundColor: 'var(--ink)', border: '1px solid #6d86a0'},
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: '#1d3a52',
      border: '1px solid #6d86a0',
    },
    '.cm-collapsedLines': {
      background: '#16293b',
      color: 'var(--light)',
      fontFamily: 'var(--sans)',
      padding: '0.3rem 0.7rem',
    },
    '.cm-collapsedLines:before, .cm-collapsedLines:after': {content: '"↕"', margin: '0 0.5em'},
    '.cm-changedLine': {backgroundColor: 'rgb(127 224 196 / 12%) !important'},
    '.cm-changedText': {background: 'rgb(127 224 196 / 28%) !important'},
    '.cm-deletedChunk': {backgroundColor: 'rgb(255 122 92 / 14%)', paddingLeft: '6px'},
    '.cm-deletedChunk .cm-deletedText': {background: 'rgb(255 122 92 / 34%)'},
    '.cm-foldPlaceholder': {backgroundColor: '#1d3a52', border: 'none', color: 'var(--light)'},
    '.cm-rest': {color: '#f0c674', fontFamily: 'var(--sans)', padding: '0 0.5em'},
    '.cm-searchMatch': {backgroundColor: '#6b5413'},
    '.cm-searchMatch-selected': {backgroundColor: '#8a4b10'},
    '.cm-matchingBracket': {backgroundColor: '#28506e !important'},
  },
  {dark: true},
)

const colours = HighlightStyle.define([
  {tag: [tags.propertyName, tags.definition(tags.propertyName)], color: '#9cc3ee'},
  {tag: [tags.comment, tags.lineComment], color: '#93a7b8', fontStyle: 'italic'},
  {tag: [tags.string, tags.content, tags.attributeValue], color: '#f3ede0'},
  {tag: [tags.keyword, tags.number, tags.bool], color: '#f0c674'},
  {tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: '#b7c7d6'},
])

/** How the text looks: the dark of the stage, and colours that differ in more than hue. */
export const editorLook = [theme, syntaxHighlighting(colours)]
