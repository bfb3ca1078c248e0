import {createInterface} from 'node:readline'
import {clean} from './output.ts'

/** What the program reads from and writes to; tests give their own. */
export type Io = {
  /** Takes text as it is, line ends included. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Where answers come from; a person is asked only where it is a terminal. */
  readonly stdin?: NodeJS.ReadableStream & {readonly isTTY?: boolean}
  /** Hears Ctrl-C in place of the program's end, until what it returns is called. */
  readonly onInterrupt?: (stop: () => void) => () => void
  /** Columns of the terminal; 80 where unknown or 0. */
  readonly columns?: number | undefined
}

/** 0 fine, 1 problems found, 2 wrong use. */
export type Exit = 0 | 1 | 2

/** Asks one question and waits for a line; undefined once there are no more. */
export type Ask = (question: string) => Promise<string | undefined>

/** The terminal as commands see it: what they print can steer nothing. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly width: number
  /** Whether a person sits there. */
  readonly interactive: boolean
  /** Lends a way to ask and takes it back. */
  readonly asking: <T>(use: (ask: Ask) => Promise<T>) => Promise<T>
  /** Lends a signal that Ctrl-C aborts, in place of the program's end. */
  readonly untilInterrupted: <T>(use: (stopped: AbortSignal) => Promise<T>) => Promise<T>
}

export function terminalOf({out, err, stdin, onInterrupt, columns}: Io): Terminal {
  const say = (text: string) => out(clean(text))
  return {
    out: say,
    err: text => err(clean(text)),
    width: Math.min(Math.max(columns || 80, 40), 100),
    interactive: stdin?.isTTY === true,
    asking: async use => {
      if (!stdin) return use(async () => undefined)
      const reader = createInterface({input: stdin})
      const lines = reader[Symbol.asyncIterator]()
      try {
        return await use(async question => {
          say(question)
          const {value, done} = await lines.next()
          return done ? undefined : value
        })
      } finally {
        reader.close()
      }
    },
    untilInterrupted: async use => {
      const stop = new AbortController()
      const leave = onInterrupt?.(() => stop.abort())
      try {
        return await use(stop.signal)
      } finally {
        leave?.()
      }
    },
  }
}
