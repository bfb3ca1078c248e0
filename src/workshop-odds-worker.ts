import {walkOf} from './drafts/judge.ts'
import type {Catalogue} from './scenarios/schema.ts'

/** Walks all states of one draft beside the page. */
addEventListener('message', ({data}: MessageEvent<{text: string; catalogue: Catalogue}>) => {
  postMessage(walkOf(data.text, data.catalogue))
})
