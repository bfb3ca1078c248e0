import {oddsReportOf} from './drafts/judge.ts'
import type {Catalogue} from './scenarios/schema.ts'

/** Walks all states of one draft beside the page, with the time that it took in milliseconds. */
addEventListener('message', ({data}: MessageEvent<{text: string; catalogue: Catalogue}>) => {
  const start = performance.now()
  const report = oddsReportOf(data.text, data.catalogue)
  postMessage({report, milliseconds: performance.now() - start})
})
