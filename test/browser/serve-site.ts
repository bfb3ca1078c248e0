import {rm} from 'node:fs/promises'
import {resolve} from 'node:path'
import {build, preview} from 'vite'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a closing slash. */
    site: string
    /** The folder that it was built into. */
    built: string
  }
}

/** Builds the site as a school would get it and serves it on this machine while the tests run. */
export default async function setup(project: TestProject) {
  // Of its own, so that two runs at once do not pull the site from under one another.
  const outDir = `node_modules/.cache/demarche-test-site-${process.pid}`
  await build({logLevel: 'warn', build: {outDir, emptyOutDir: true}})
  const server = await preview({
    logLevel: 'warn',
    build: {outDir},
    preview: {host: '127.0.0.1', port: 4801, strictPort: false},
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The site has no address.')
  project.provide('site', address)
  project.provide('built', resolve(outDir))
  return async () => {
    await server.close()
    await rm(outDir, {recursive: true, force: true})
  }
}
