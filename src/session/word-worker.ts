import {wordsIn} from './word-words.ts'

/** Reads documents beside the page, which a long one would hold up; what cannot be read has no text. */
addEventListener('message', async ({data}: MessageEvent<ArrayBuffer>) => {
  postMessage({text: await wordsIn(data).catch(() => undefined)})
})
