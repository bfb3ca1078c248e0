#!/usr/bin/env node
import {register} from 'tsx/esm/api'

register()

const stop = error => {
  const reason = error instanceof Error ? error.message : String(error)
  const told = reason.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 400)
  process.stderr.write(`Demarche met a mistake of its own and stopped: ${told}\n`)
  process.exitCode = 2
}

process.stderr.on('error', () => {})
process.stdout.on('error', error => {
  // A reader that has seen enough, such as `head`, is no mistake.
  if (error.code !== 'EPIPE') stop(error)
})

try {
  const {run} = await import('../src/cli/main.ts')
  const exit = await run(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stdin: process.stdin,
    onInterrupt: stop => {
      process.once('SIGINT', stop)
      return () => process.off('SIGINT', stop)
    },
    columns: process.stdout.columns,
  })
  process.exitCode ||= exit
} catch (error) {
  stop(error)
}
