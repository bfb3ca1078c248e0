import type {Catalogue} from './scenarios/schema.ts'
import {readScenarioFile} from './session/read-scenario-file.ts'

/** Reads untrusted files beside the page, so that a hostile one can hold up nothing but itself. */
addEventListener('message', ({data}: MessageEvent<{text: string; catalogue: Catalogue}>) => {
  postMessage(readScenarioFile(data.text, data.catalogue))
})
