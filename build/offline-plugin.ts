import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import {build, type Plugin} from 'vite'
import {OFFLINE} from '../src/session/offline-copy.ts'

/**
 * Whether a browser keeps this file of a built folder: not those for servers, nor the templates, nor the
 * worker that keeps it.
 */
export const isKept = (file: string): boolean =>
  !/(\.br|\.gz|^_headers|^\.htaccess|^export\/.*)$/.test(file) && file !== OFFLINE.worker

/** Names that change with what is in them. */
const HASHED = /^assets\//

/** Makes the site one that a browser can install, and that it keeps whole. */
export function offlinePlugin(root: string): Plugin {
  let hasTexts = false
  let folder = ''
  return {
    name: 'demarche-offline',
    apply: 'build',
    configResolved(config) {
      hasTexts = config.mode === 'checkout'
      folder = resolve(root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'pre',
      // The page of a draft stands inside the workshop and is none of its own.
      handler: (_, {path}) =>
        path === '/try.html'
          ? []
          : [
              {tag: 'link', attrs: {rel: 'manifest', href: '/manifest.json'}, injectTo: 'head'},
              {
                tag: 'link',
                attrs: {rel: 'apple-touch-icon', href: '/icon-192.png'},
                injectTo: 'head',
              },
            ],
    },
    // Behind the pages of other languages, before files are compressed.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (existsSync(folder)) await writeWorker(root, folder, hasTexts)
      },
    },
  }
}

/** Writes the worker that keeps all of a built folder. */
export async function writeWorker(root: string, folder: string, hasTexts: boolean): Promise<void> {
  const site = `self.demarche=${JSON.stringify({files: filesIn(folder), hasTexts})};`
  writeFileSync(join(folder, OFFLINE.worker), site + (await workerCode(root)))
}

function filesIn(folder: string) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .map(file => file.split(sep).join('/'))
    .filter(isKept)
    .sort()
    .map(url => ({url, revision: HASHED.test(url) ? null : markOf(join(folder, url))}))
}

const markOf = (file: string) =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)

/** The worker as one script, which every browser that has such workers can run. */
async function workerCode(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(root, 'src/offline-worker.ts'),
        formats: ['iife'],
        name: 'demarcheOffline',
      },
    },
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('The worker was not built.')
  return first.output[0].code
}
