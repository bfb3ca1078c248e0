import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

/** Runs a tool of the checkout with Node; what it says is shown where it finds something. */
function tool(script: string, ...args: string[]) {
  const path = join(ROOT, 'node_modules', script)
  expect(existsSync(path), `${script} is installed`).toBe(true)
  const run = spawnSync(process.execPath, [path, ...args], {cwd: ROOT, encoding: 'utf8'})
  return {status: run.status, said: `${run.stdout}${run.stderr}`}
}

const CLEAN = {status: 0}

describe('the tools of the house', () => {
  it('find no mistake of types', () => {
    const {status, said} = tool('typescript/bin/tsc', '--noEmit')
    expect({status}, said).toEqual(CLEAN)
  })

  it('find nothing to put right in form and habits', () => {
    const {status, said} = tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')
    expect({status}, said).toEqual(CLEAN)
    expect(said).toMatch(/Checked [1-9]\d\d+ files/)
  })

  it('find no file, export or dependency that nothing uses', () => {
    const {status, said} = tool('knip/bin/knip.js')
    expect({status}, said).toEqual(CLEAN)
  })
})
