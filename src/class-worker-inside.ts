import ClassWorker from './class-worker.ts?worker&inline'

/** Begins the worker of a class, whose script came in the same file as the page. */
export const beginClassWorker = () => new ClassWorker()
