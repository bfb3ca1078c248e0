import {readdirSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type Plugin} from 'vite'
import {isKept} from '../build/offline-plugin.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A built site on this machine. */
export type Site = {
  /** With a closing slash. */
  readonly address: string
  /** What was asked for since the last `forget`, in that order, each address once. */
  readonly sent: () => readonly Sent[]
  readonly forget: () => void
  /** All that a browser keeps for play without a network. */
  readonly kept: readonly Sent[]
  readonly close: () => void
}

/** One file as it went over the wire, without its headers. */
export type Sent = {readonly path: string; readonly bytes: number}

/** Builds the site as a school would get it, or with these plugins, and serves it compressed. */
export async function serveSite(name: string, plugins: readonly Plugin[] = []): Promise<Site> {
  const outDir = join(root, 'node_modules/.cache', `demarche-bench-${name}`)
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [...plugins],
    build: {outDir, emptyOutDir: true},
  })
  return serveFolder(outDir)
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const IS_PACKED = /^\.(woff2?|png)$/

/** Serves a folder from memory over HTTP/1.1, everything gzipped that is not packed already. */
async function serveFolder(folder: string): Promise<Site> {
  const files = new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => {
        const file = join(entry.parentPath, entry.name)
        const body = readFileSync(file)
        const packed = IS_PACKED.test(extname(file))
        const path = `/${relative(folder, file).split(sep).join('/')}`
        return [path, {packed, body: packed ? body : gzipSync(body)}] as const
      }),
  )
  const sent = new Map<string, number>()
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = files.get(path)
    if (!file) return void response.writeHead(404).end()
    sent.set(path, file.body.length)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': file.body.length,
      'Cache-Control': 'max-age=3600',
      ...(file.packed ? {} : {'Content-Encoding': 'gzip'}),
    })
    response.end(file.body)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site has no address.')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    sent: () => [...sent].map(([path, bytes]) => ({path, bytes})),
    forget: () => sent.clear(),
    kept: [...files]
      .filter(([path]) => isKept(path.slice(1)))
      .map(([path, {body}]) => ({path, bytes: body.length})),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
