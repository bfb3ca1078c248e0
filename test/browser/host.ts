import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join} from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A school's server that can be switched off. */
export type Host = {
  /** With a closing slash. */
  readonly address: string
  /** Serves another folder from now on. */
  readonly put: (folder: string) => void
  readonly stop: () => Promise<void>
}

/**
 * Serves a built folder below a path, with the headers that its `_headers` asks for on every page, and the
 * files that were compressed beforehand. Texts in `sources` of the folder are listed as in a checkout.
 */
export async function hostSite(first: string, path: string): Promise<Host> {
  let folder = first
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host')
    const inside = decodeURIComponent(pathname.slice(path.length))
    const asked = join(folder, inside)
    if (!pathname.startsWith(path) || asked.includes('..'))
      return void response.writeHead(404).end()
    if (existsSync(asked) && statSync(asked).isDirectory() && !pathname.endsWith('/'))
      return void response.writeHead(301, {Location: `${pathname}/`}).end()
    const file = pathname.endsWith('/') ? join(asked, 'index.html') : asked
    if (!existsSync(file)) return void response.writeHead(404).end()
    const accepts = String(request.headers['accept-encoding'] ?? '')
    const [ending, encoding] =
      [['.br', 'br'] as const, ['.gz', 'gzip'] as const].find(
        ([each, name]) => accepts.includes(name) && existsSync(file + each),
      ) ?? []
    response.writeHead(200, {
      ...headersFor(folder, inside),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(encoding ? {'Content-Encoding': encoding, Vary: 'Accept-Encoding'} : {}),
    })
    response.end(readFileSync(file + (ending ?? '')))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no address.')
  return {
    address: `http://127.0.0.1:${address.port}${path}`,
    put(next) {
      folder = next
    },
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** What `_headers` says of an address: its rules are a pattern, and below it headers set in by two spaces. */
function headersFor(folder: string, inside: string): Record<string, string> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n')
  return Object.fromEntries(
    rules.flatMap(rule => {
      const [pattern = '', ...lines] = rule.split('\n')
      if (!`/${inside}`.startsWith(pattern.replace(/\*$/, ''))) return []
      return lines.map(line => {
        const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? []
        return [name, value] as const
      })
    }),
  )
}
