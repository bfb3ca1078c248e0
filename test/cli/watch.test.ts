import {type ChildProcess, spawn} from 'node:child_process'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {afterEach, describe, expect, it} from 'vitest'
import {run} from '../../src/cli/main.ts'
import {file, januaryText} from './demarche.ts'

const GOOD = () => januaryText()
const BAD = () => januaryText(['seat: pakistan', 'seat: pakistann'])

/** Output that grows, and a way to wait for the next piece that holds a text. */
function listener() {
  let heard = ''
  let read = 0
  const waiting = new Set<() => void>()
  return {
    hear: (text: string) => {
      heard += text
      for (const wake of [...waiting]) wake()
    },
    /** What has come since the last wait, up to and with this text. */
    until: (text: string) =>
      new Promise<string>(resolve => {
        const look = () => {
          const at = heard.indexOf(text, read)
          if (at < 0) return
          waiting.delete(look)
          const from = read
          read = at + text.length
          resolve(heard.slice(from, read))
        }
        waiting.add(look)
        look()
      }),
    rest: () => heard.slice(read),
  }
}

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function watch(...argv: string[]) {
  const {hear, until, rest} = listener()
  let stop = () => {}
  const left: string[] = []
  const exit = run(['check', '--watch', ...argv], {
    out: hear,
    err: hear,
    onInterrupt: told => {
      stop = told
      return () => left.push('left')
    },
  })
  stops.push(() => stop())
  return {exit, until, rest, left, stop: () => stop()}
}

describe('check --watch', {timeout: 60_000}, () => {
  it('checks a file again each time it changes, and ends on Ctrl-C with 0', async () => {
    const path = file('watched.yaml', BAD())
    const {exit, until, rest, left, stop} = watch(path)
    expect(await until('1 error, 0 warnings.\n')).toMatch(/^Watching; Ctrl-C ends it\.\n/)
    writeFileSync(path, GOOD())
    expect(await until('no problems found.\n')).toBe(
      `\n${'-'.repeat(40)}\n${path}: no problems found.\n`,
    )
    writeFileSync(path, BAD())
    expect(await until('1 error, 0 warnings.\n')).toContain('scenario/unknown-seat')
    stop()
    expect(await exit).toBe(0)
    expect(rest()).toBe('')
    expect(left).toEqual(['left'])
  })

  it('sees a file that an editor puts in the place of the old one', async () => {
    const path = file('replaced.yaml', BAD())
    const {until} = watch(path)
    await until('1 error, 0 warnings.\n')
    renameSync(file('draft.yaml', GOOD()), path)
    await until(`${path}: no problems found.\n`)
  })

  it('tells a file that vanishes, and sees it come back', async () => {
    const path = file('vanishing.yaml', GOOD())
    const {until} = watch(path)
    await until('no problems found.\n')
    rmSync(path)
    await until('error file/no-file')
    writeFileSync(path, GOOD())
    await until('no problems found.\n')
  })

  it('checks again only what changed', async () => {
    const [one, other] = [file('one.yaml', GOOD()), file('other.yaml', GOOD())]
    const {until} = watch(one, other)
    await until(`${other}: no problems found.\n`)
    writeFileSync(other, BAD())
    expect(await until('1 error, 0 warnings.\n')).not.toContain(one)
  })

  it('reports as JSON, one report behind another', async () => {
    const path = file('json.yaml', GOOD())
    const {until} = watch('--json', path)
    expect(JSON.parse(await until('\n}\n')).files).toMatchObject([{file: path, problems: []}])
    writeFileSync(path, BAD())
    expect(JSON.parse(await until('\n}\n')).files[0].problems).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')('ends with 0 on the signal of Ctrl-C', async () => {
    const program = new URL('../../bin/demarche.mjs', import.meta.url).pathname
    const {hear, until} = listener()
    const child: ChildProcess = spawn(process.execPath, [
      program,
      ...['check', '--watch', 'january-strikes'],
    ])
    stops.push(() => child.kill('SIGKILL'))
    child.stdout?.on('data', chunk => hear(String(chunk)))
    const ended = new Promise(resolve =>
      child.on('exit', (code, signal) => resolve({code, signal})),
    )
    await until('no problems found.\n')
    child.kill('SIGINT')
    expect(await ended).toEqual({code: 0, signal: null})
  })
})
