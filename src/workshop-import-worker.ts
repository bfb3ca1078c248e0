import {importStory} from './drafts/story-import.ts'

/** Makes scenarios of stories beside the page. */
addEventListener('message', ({data}: MessageEvent<{text: string}>) => {
  postMessage(importStory(data.text))
})
