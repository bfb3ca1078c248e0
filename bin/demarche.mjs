#!/usr/bin/env node
import {register} from 'tsx/esm/api'

register()

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough, such as `head`, is no mistake.
  stream.on('error', error => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  const {run} = await import('../src/cli/main.ts')
  process.exitCode = await run(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stdin: process.stdin,
    columns: process.stdout.columns,
  })
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  process.stderr.write(`Demarche met a mistake of its own and stopped: ${reason}\n`)
  process.exitCode = 2
}
