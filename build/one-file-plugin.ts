import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {CARGO_PLACE} from '../src/delivery/one-file.ts'

/** Modules of the page, and what stands in for each where all that it needs came in the same file. */
const STANDS_IN: Readonly<Record<string, string>> = {
  'virtual:library': 'src/cargo-library.ts',
  'virtual:catalogue': 'src/cargo-catalogue.ts',
  'virtual:maps': 'src/cargo-maps.ts',
  './served-texts.ts': 'src/cargo-texts.ts',
  './device-store.ts': 'src/cargo-store.ts',
  './class-worker-begun.ts': 'src/class-worker-inside.ts',
  './lesson-here.ts': 'src/cargo-lesson.ts',
  './kept-scenario.ts': 'src/cargo-kept-scenario.ts',
  './beside.tsx': 'src/rooms/desk/beside-in-file.tsx',
  './rooms/fonts.css': 'src/rooms/fonts-inside.css',
  // Phaser's own entry without what the stage does not use: physics, tile maps, particles, video, most shapes.
  phaser: 'node_modules/phaser/src/phaser-core.js',
}

/** What Phaser's own build decides by such words, and which of them stay. */
const SWITCH = /\btypeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g
const ON = {CANVAS_RENDERER: true, WEBGL_RENDERER: true}

/**
 * What a page that is one file may do: nothing from anywhere. Its scripts and styles are named by their
 * hashes, so that no other may stand there.
 */
const policy = (scripts: readonly string[], styles: readonly string[], hasWorker: boolean) =>
  [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    ...(hasWorker ? ['worker-src blob:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * Makes one file of a page and everything it needs: a template, into which an export puts its scenarios. The
 * words of the page stand before all that is long, so that a file that was cut off says so.
 */
export function oneFilePlugin(root: string): Plugin {
  return {
    name: 'demarche-one-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: {global: 'globalThis'},
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        rollupOptions: {
          output: {codeSplitting: false},
          // Most of the script is the stage's, which need not be ready at the start.
          optimization: {pifeForModuleWrappers: false},
        },
      },
    }),
    resolveId: id => (STANDS_IN[id] ? join(root, STANDS_IN[id]) : undefined),
    transform: {
      filter: {id: /\/phaser\/src\//},
      handler: code => ({code: code.replace(SWITCH, (_, name) => String(name in ON)), map: null}),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const pages = files.filter(({fileName}) => fileName.endsWith('.html'))
        const [page] = pages
        const scripts = files.flatMap(file => (file.type === 'chunk' ? [file.code] : []))
        const styles = files.flatMap(file =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        )
        const rest = files.length - pages.length - scripts.length - styles.length
        if (page?.type !== 'asset' || pages.length !== 1 || scripts.length !== 1 || rest !== 0) {
          const names = files.map(({fileName}) => fileName).join(', ')
          return this.error(`A page that should be one file came in several: ${names}.`)
        }
        page.source = inOne(String(page.source), scripts.map(insideScript), styles)
        for (const {fileName} of files) if (fileName !== page.fileName) delete bundle[fileName]
      },
    },
  }
}

function inOne(html: string, scripts: readonly string[], styles: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(
    scripts,
    styles,
    scripts.some(script => script.includes('new Worker(')),
  )}">`
  const end = [
    ...styles.map(style => `<style>${style}</style>`),
    CARGO_PLACE,
    ...scripts.map(script => `<script type="module">${script}</script>`),
  ].join('\n')
  return (
    html
      .replace(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/, '')
      .replace(/\s*<link\b[^>]*rel="stylesheet"[^>]*>/, '')
      // As functions, because a text may hold what would name a part of the match.
      .replace(/<head>/, head => `${head}\n    ${meta}`)
      .replace(/<\/body>/, body => `${end}\n  ${body}`)
  )
}

const hashes = (texts: readonly string[]) =>
  texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/**
 * The same script without what would end or comment out the element around it. A function in brackets of its own
 * is compiled at once, and every module of Phaser stands in such; so that they wait until the stage is asked for,
 * their brackets begin with something else.
 */
const insideScript = (code: string) =>
  code.replace(/<(?=\/script|!--)/gi, '\\x3C').replaceAll('(((e,t)=>{', '((0,(e,t)=>{')
