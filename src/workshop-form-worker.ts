import {formOf} from './drafts/judge.ts'
import {type Citation, citeEdits} from './scenarios/document-edits.ts'
import type {Catalogue} from './scenarios/schema.ts'

type Question =
  | {readonly text: string; readonly catalogue: Catalogue}
  | {readonly text: string; readonly citation: Citation}

/** Finds the problems of form of drafts, or what cites a passage in one, beside the page. */
addEventListener('message', ({data}: MessageEvent<Question>) => {
  postMessage(
    'citation' in data ? citeEdits(data.text, data.citation) : formOf(data.text, data.catalogue),
  )
})
