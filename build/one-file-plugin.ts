import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {CARGO_PLACE, END, LETTERS} from '../src/delivery/one-file.ts'
import {elementOf, type PackedPart} from './packed-parts.ts'

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
  './scenes/stage.ts': 'src/stage-inside.ts',
}

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
export function oneFilePlugin(root: string, parts: readonly PackedPart[]): Plugin {
  return {
    name: 'demarche-one-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        rollupOptions: {
          output: {codeSplitting: false},
        },
      },
    }),
    resolveId: id => (STANDS_IN[id] ? join(root, STANDS_IN[id]) : undefined),
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
        page.source = inOne(
          String(page.source),
          scripts.map(insideScript),
          styles.flatMap(apart),
          parts,
        )
        for (const {fileName} of files) if (fileName !== page.fileName) delete bundle[fileName]
      },
    },
  }
}

function inOne(
  html: string,
  scripts: readonly string[],
  styles: readonly string[],
  parts: readonly PackedPart[],
): string {
  const [style = '', letters = ''] = styles
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(
    [...scripts, ...parts.map(({script}) => script)],
    styles,
    scripts.some(script => script.includes('new Worker(')),
  )}">`
  const end = [
    `<style>${style}</style>`,
    CARGO_PLACE,
    // It need not wait for what stands behind it.
    ...scripts.map(script => `<script type="module" async>${script}</script>`),
    `<style id="${LETTERS}" media="not all">${letters}</style>`,
    ...parts.map(elementOf),
    `<template id="${END}"></template>`,
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

/** A style sheet without its letters, and the letters alone. */
function apart(style: string): readonly [string, string] {
  const letters = style.match(FACES) ?? []
  return [style.replace(FACES, ''), letters.join('')]
}
const FACES = /@font-face\s*\{[^}]*\}/g

const hashes = (texts: readonly string[]) =>
  texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/** The same script without what would end or comment out the element around it, and in letters of one byte each. */
const insideScript = (code: string) =>
  code
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replace(/[^\0-\x7F]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
