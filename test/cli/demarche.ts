import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {afterAll} from 'vitest'
import {run} from '../../src/cli/main.ts'

/** Runs a command in this process; nobody sits at the terminal. */
export const demarche = (...argv: string[]) => demarcheWith({}, ...argv)

/** Runs a command with somebody at the terminal, who types these lines and then leaves. */
export async function demarcheWith({typed}: {typed?: readonly string[]}, ...argv: string[]) {
  let out = ''
  let err = ''
  const stdin = typed && Object.assign(new PassThrough(), {isTTY: true})
  stdin?.end(typed?.map(line => `${line}\n`).join(''))
  const exit = await run(argv, {
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
    ...(stdin ? {stdin} : {}),
  })
  return {exit, out, err}
}

/** What a command prints with `--json`. */
export async function asJson(...argv: string[]) {
  const {exit, out, err} = await demarche(...argv, '--json')
  return {exit, err, data: JSON.parse(out)}
}

/** Writes a file that is gone after the tests; returns its path. */
export function file(name: string, content: string | Uint8Array): string {
  home ||= mkdtempSync(join(tmpdir(), 'demarche-cli-'))
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}
let home = ''
afterAll(() => {
  if (home) rmSync(home, {recursive: true, force: true})
})

/** The text of the bundled January strikes, with changes that must apply. */
export function januaryText(...changes: readonly (readonly [string | RegExp, string])[]): string {
  const url = new URL('../../src/scenarios/library/january-strikes.yaml', import.meta.url)
  return changes.reduce(
    (text, [from, to]) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`The scenario has no ${from}.`)
      return changed
    },
    readFileSync(url, 'utf8'),
  )
}
