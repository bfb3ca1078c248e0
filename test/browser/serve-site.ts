import {build, preview} from 'vite'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a closing slash. */
    site: string
  }
}

/** Builds the site as a school would get it and serves it on this machine while the tests run. */
export default async function setup(project: TestProject) {
  const outDir = 'node_modules/.cache/demarche-test-site'
  await build({logLevel: 'warn', build: {outDir, emptyOutDir: true}})
  const server = await preview({
    logLevel: 'warn',
    build: {outDir},
    preview: {host: '127.0.0.1', port: 4801, strictPort: false},
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The site has no address.')
  project.provide('site', address)
  return () => server.close()
}
