import type {Plugin} from 'vite'
import {ROOMS, templateOf} from './templates.ts'

/** Lays the templates of pages that are one file beside the site, from which its pages make such files. */
export function templatesPlugin(root: string): Plugin {
  const address = (room: string) => `export/${room}.html`
  return {
    name: 'demarche-templates',
    async generateBundle() {
      for (const room of ROOMS) {
        const source = await templateOf(root, room)
        this.emitFile({type: 'asset', fileName: address(room), source})
      }
    },
    configureServer({middlewares}) {
      middlewares.use(async (request, response, next) => {
        const room = ROOMS.find(each => request.url === `/${address(each)}`)
        if (!room) return next()
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(await templateOf(root, room))
      })
    },
  }
}
