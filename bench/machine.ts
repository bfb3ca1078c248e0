import {cpus, loadavg, totalmem} from 'node:os'

/** The machine in one line, and how busy it was. */
export function machine(browser?: string): string {
  const [cpu] = cpus()
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  const busy = loadavg()
    .map(load => load.toFixed(1))
    .join(' ')
  return [
    `${cpus().length} × ${cpu?.model ?? 'processor'}`,
    `${gibibytes} GiB`,
    `Node ${process.versions.node}`,
    ...(browser ? [`Chromium ${browser}`] : []),
    `load ${busy}`,
  ].join(', ')
}
