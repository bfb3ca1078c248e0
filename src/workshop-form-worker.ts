import {formOf} from './drafts/judge.ts'
import type {Catalogue} from './scenarios/schema.ts'

/** Finds the problems of form of drafts beside the page, one after the other. */
addEventListener('message', ({data}: MessageEvent<{text: string; catalogue: Catalogue}>) => {
  postMessage(formOf(data.text, data.catalogue))
})
