import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Marked} from 'marked'
import type {Plugin} from 'vite'

const GUIDE = 'docs/write-a-scenario.md'
const PLACE = '<!-- guide -->'

/** Writes the guide for instructors into its page as plain HTML, so that the page needs no script. */
export function guidePlugin(root: string): Plugin {
  const file = join(root, GUIDE)
  return {
    name: 'demarche-guide',
    configureServer: server => void server.watcher.add(file),
    handleHotUpdate({file: changed, server}) {
      if (changed === file) server.ws.send({type: 'full-reload'})
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, {path}) {
        if (path !== '/guide/index.html') return html
        if (!html.includes(PLACE)) throw new Error('The page of the guide has no place for it.')
        // As a function, because a text may hold what would name a part of the match.
        return html.replace(PLACE, () => guideHtml(readFileSync(file, 'utf8')))
      },
    },
  }
}

/** The HTML of a guide: headings with ids, and links only to what the site has. */
export function guideHtml(markdown: string): string {
  return new Marked({
    renderer: {
      heading({tokens, depth, text}) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({href, tokens}) {
        const text = this.parser.parseInline(tokens)
        return isOnSite(href) ? `<a href="${href}">${text}</a>` : text
      },
      table(token) {
        const row = (cells: typeof token.header, tag: 'th' | 'td') =>
          `<tr>${cells
            .map(cell => {
              const scope = tag === 'th' ? ' scope="col"' : ''
              return `<${tag}${scope}>${this.parser.parseInline(cell.tokens)}</${tag}>`
            })
            .join('')}</tr>\n`
        const head = `<thead>\n${row(token.header, 'th')}</thead>\n`
        const body = token.rows.map(cells => row(cells, 'td')).join('')
        return `<table>\n${head}<tbody>\n${body}</tbody>\n</table>\n`
      },
    },
  }).parse(markdown, {async: false})
}

/** The name that a heading has in an address, the same as on GitHub. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** Other pages of the documentation are not part of the site. */
const isOnSite = (href: string) => /^(#|https:\/\/|\.\.\/(workshop|link|debrief)?\/?$)/.test(href)
