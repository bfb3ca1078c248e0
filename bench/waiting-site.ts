import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

/** Gives the page's entry, and nothing else, a `render` that waits for the stage. */
export function waitingPlugin(): Plugin {
  const waiting = fileURLToPath(new URL('waiting.ts', import.meta.url))
  let given = false
  return {
    name: 'demarche-bench-waiting',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id !== 'preact' || !importer?.endsWith('/src/main.tsx')) return undefined
      given = true
      return waiting
    },
    buildEnd(error) {
      if (!given && !error) throw new Error('The page’s entry no longer draws by preact’s render.')
    },
  }
}
