import type {Catalogue} from './scenarios/schema.ts'
import type {ReadFile} from './session/read-scenario-file.ts'

/** No file that can be played takes nearly as long, on the slowest machines of a school. */
const LONGEST = 20_000

/** Reads a scenario file in a worker of its own; undefined where it does not answer in time, or where none can be begun. */
export function readInWorker(text: string, catalogue: Catalogue): Promise<ReadFile | undefined> {
  let worker: Worker | undefined
  return new Promise<ReadFile | undefined>(resolve => {
    worker = new Worker(new URL('./scenario-worker.ts', import.meta.url), {type: 'module'})
    worker.onmessage = ({data}: MessageEvent<ReadFile>) => resolve(data)
    worker.onerror = () => resolve(undefined)
    setTimeout(() => resolve(undefined), LONGEST)
    worker.postMessage({text, catalogue})
  })
    .catch(() => undefined)
    .finally(() => worker?.terminate())
}
