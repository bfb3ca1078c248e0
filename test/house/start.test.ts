import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

/** Runs a script of the package until it has told an address, and gives to `visit` that and all that was said. */
async function whileRunning(
  script: string,
  visit: (address: string, said: string) => Promise<void>,
) {
  const args = [script, '--', '--port', '4851']
  const child = spawn('npm', ['run', ...args], {cwd: ROOT, detached: true})
  try {
    let said = ''
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (part: Buffer) => {
        said += part.toString()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the address is told in colours.
        const [found] = /http:\/\/[^\s]+\/$/m.exec(said.replace(/\u001b\[[0-9;]*m/g, '')) ?? []
        if (found) resolve(found)
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.on('exit', () => reject(new Error(`npm run ${script} ended:\n${said}`)))
    })
    await visit(address, said)
  } finally {
    // The whole group: npm leaves its server running when it is stopped alone.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
}

it('serves the game with the first of the two commands, and says meanwhile to wait', async () => {
  await whileRunning('start', async (address, said) => {
    expect(said).toContain('\nBuilding the site. This takes about a minute.')
    // What npm runs, that line, and the address.
    expect(said.split('\n').filter(line => line.trim() !== '').length).toBeLessThan(8)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Demarche</title>')
    const pack = await fetch(new URL('sources/index.json', address))
    expect(Array.isArray(await pack.json())).toBe(true)
  })
})
