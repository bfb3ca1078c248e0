import {walkOf} from './drafts/judge.ts'
import type {Catalogue} from './scenarios/schema.ts'

/** Walks all states of one draft beside the page, with the time that it took in milliseconds. */
addEventListener('message', ({data}: MessageEvent<{text: string; catalogue: Catalogue}>) => {
  const start = performance.now()
  const walk = walkOf(data.text, data.catalogue)
  postMessage({...walk, milliseconds: performance.now() - start})
})
