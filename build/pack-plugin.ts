import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {ServerResponse} from 'node:http'
import {join} from 'node:path'
import type {Connect, Plugin} from 'vite'

const LIST = '/sources/index.json'

/**
 * Serves the reading pack of this machine, the git-ignored `sources/` folder, to pages opened from
 * here. A built folder never holds the texts.
 */
export function packPlugin(root: string): Plugin {
  const folder = join(root, 'sources')
  const names = () =>
    existsSync(folder) ? readdirSync(folder).filter(name => /^[a-z0-9-]+\.txt$/.test(name)) : []
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    if (path === LIST) return send(response, 'application/json', JSON.stringify(names()))
    const name = names().find(each => path === `/sources/${each}`)
    if (!name) return next()
    send(response, 'text/plain; charset=utf-8', readFileSync(join(folder, name), 'utf8'))
  }
  return {
    name: 'demarche-pack',
    configureServer: server => void server.middlewares.use(serve),
    configurePreviewServer: server => void server.middlewares.use(serve),
  }
}

function send(response: ServerResponse, type: string, body: string) {
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-store')
  response.end(body)
}
