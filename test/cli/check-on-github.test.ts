import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {demarche, januaryText} from './demarche.ts'

type Step = {run?: string; uses?: string; 'working-directory'?: string; with?: {path?: string}}
type Workflow = {jobs: {check: {steps: Step[]}}}

const text = readFileSync(new URL('../../docs/check-on-github.md', import.meta.url), 'utf8')
const [, block = ''] = text.match(/```yaml\n(.*?)```/s) ?? []
const {steps} = (parse(block) as Workflow).jobs.check
const lines = steps.flatMap(({run}) => (run === undefined ? [] : [run]))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true})
})

/** What the workflow's last line says of a repository with these scenarios; its shell finds the files. */
function checked(scenarios: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), 'demarche-github-'))
  folders.push(home)
  for (const folder of ['scenarios', 'demarche']) mkdirSync(join(home, folder))
  for (const [name, content] of Object.entries(scenarios)) {
    writeFileSync(join(home, 'scenarios', name), content)
  }
  const place = join(home, steps.at(-1)?.['working-directory'] ?? '')
  const [, given = ''] = lines.at(-1)?.split(' -- ') ?? []
  const argv = execFileSync('bash', ['-c', `printf '%s\\n' ${given}`], {cwd: place})
  const [command = '', ...files] = String(argv).trimEnd().split('\n')
  return demarche(command, ...files.map(file => resolve(place, file)))
}

describe('the workflow for GitHub', {timeout: 60_000}, () => {
  it('installs and checks with the commands of this repository, where it fetched it', () => {
    const {scripts} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    expect(lines).toEqual(['npm ci', expect.stringMatching(/^npm run demarche -- check /)])
    expect(scripts.demarche).toBe('node bin/demarche.mjs')
    const fetched = steps.flatMap(step => step.with?.path ?? [])
    const places = steps.flatMap(step => step['working-directory'] ?? [])
    expect(new Set(places)).toEqual(new Set(fetched))
  })

  it('passes good scenarios', async () => {
    const {exit, out} = await checked({'one.yaml': januaryText(), 'notes.md': '# Notes'})
    expect(exit).toBe(0)
    expect(out).toMatch(/one\.yaml: no problems found\.\n$/)
  })

  it('fails where one of several is faulty', async () => {
    const bad = januaryText(['seat: pakistan', 'seat: pakistann'])
    const {exit, out} = await checked({'one.yaml': januaryText(), 'two.yaml': bad})
    expect(exit).toBe(1)
    expect(out).toContain('one.yaml: no problems found.')
    expect(out).toContain('two.yaml: 1 error, 0 warnings.')
  })

  it('fails where there is nothing to check', async () => {
    expect((await checked({})).exit).toBe(1)
  })
})
