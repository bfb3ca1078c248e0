import {partInside} from './part-inside.ts'

/** Begins the worker of a class, whose script came in the same file as the page. */
export function beginClassWorker(): Worker {
  const part = partInside('class-worker')
  if (!part.ok) throw new Error('The worker of this file is damaged.')
  const address = URL.createObjectURL(new Blob([part.value], {type: 'text/javascript'}))
  const worker = new Worker(address)
  URL.revokeObjectURL(address)
  return worker
}
