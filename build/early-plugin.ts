import type {Plugin} from 'vite'
import {scenariosIn} from './library-plugin.ts'

const SCENARIO = '\0virtual:scenario/'
const RUN_READER = '/src/session/read-saved-run.ts'
/** The desk, in English or in another language. */
const DESK = /^\/([a-z]{2}\/)?index\.html$/
const LESSON_READER = '/src/session/open-lesson.ts'

/**
 * Runs in the page, before anything else, and may name nothing outside itself. The names of files stand in a
 * block before it, so that it is the same in every build and a server can name its hash once and for all.
 */
export const EARLY_SCRIPT = `(early => {
  const named = new URLSearchParams(location.hash.slice(1))
  const ids = Object.keys(early.scenarios)
  const given = named.get('scenario')
  let files = given ? early.lesson : []
  const wanted = given ?? ids[0]
  if (ids.includes(wanted)) files = [...files, ...early.scenarios[wanted]]
  try {
    const run = named.get('run') && localStorage.getItem('demarche/run/' + named.get('run'))
    const kept = run && ids.find(id => run.includes('"id":"' + id + '"'))
    const lesson = kept && run.includes('"lesson":') ? early.lesson : []
    if (kept) files = [...early.scenarios[kept], ...early.reader, ...lesson]
  } catch {}
  for (const href of new Set(files)) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}))
  }
})(JSON.parse(document.currentScript.previousElementSibling.textContent))`

/** Scripts that the page is about to ask for, by what its address names; addresses seen from the page. */
type Early = {
  /** By scenario, in the library's order. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>
  /** What reads a kept run. */
  readonly reader: readonly string[]
  /** What reads the lesson of an address. */
  readonly lesson: readonly string[]
}

/**
 * Lets the desk fetch a kept run's scenario and its reader beside its first script instead of behind
 * it: on a slow line each wait costs more than the bytes. The lines stand in the page itself.
 */
export function earlyPlugin(root: string): Plugin {
  return {
    name: 'demarche-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, {bundle, path}) {
        if (!bundle || !DESK.test(path)) return html
        const chunks = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? [file] : []))
        const entry = chunks.find(({isEntry, name}) => isEntry && name === 'desk')
        // Seen from a page in a folder of its own, scripts lie one folder up.
        const up = path === '/index.html' ? '' : '../'
        const first = new Set([entry?.fileName, ...(entry?.imports ?? [])])
        const filesOf = (isWanted: (module: string) => boolean) => {
          const chunk = chunks.find(
            ({facadeModuleId}) => facadeModuleId && isWanted(facadeModuleId),
          )
          if (!chunk) throw new Error('A script that should come early is not built.')
          return [chunk.fileName, ...chunk.imports]
            .filter(file => !first.has(file))
            .map(file => up + file)
        }
        const ids = scenariosIn(root).map(({id}) => id)
        const early: Early = {
          scenarios: Object.fromEntries(
            ids.map(id => [id, filesOf(module => module === SCENARIO + id)]),
          ),
          reader: filesOf(module => module.endsWith(RUN_READER)),
          lesson: filesOf(module => module.endsWith(LESSON_READER)),
        }
        const data = `<script type="application/json">${JSON.stringify(early)}</script>`
        // Before the style sheet, for which a script behind it would wait.
        return html.replace('</title>', `</title>\n    ${data}<script>${EARLY_SCRIPT}</script>`)
      },
    },
  }
}
