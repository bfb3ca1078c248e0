/** Begins the worker of a class. */
export const beginClassWorker = () =>
  new Worker(new URL('./class-worker.ts', import.meta.url), {type: 'module'})
