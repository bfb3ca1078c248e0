import {join} from 'node:path'
import {deflateSync} from 'fflate'
import type {Plugin} from 'vite'
import {nameOfText} from '../src/delivery/cargo.ts'
import {builtFrom} from './built.ts'
import type {Room} from './templates.ts'

/** A script that a page which is one file carries packed, until somebody needs it. */
export type PackedPart = {readonly id: string; readonly script: string}

/** What each room carries so: the module, and the name under which it gives what it exports. */
const PARTS: Readonly<Record<Room, readonly (keyof typeof ENTRIES)[]>> = {
  desk: ['stage'],
  debrief: ['stage', 'class-worker'],
}
const ENTRIES = {stage: 'src/scenes/stage.ts', 'class-worker': 'src/class-worker.ts'} as const

/** The packed parts of a room, each made once while this program runs. */
export const partsOf = (root: string, room: Room): Promise<readonly PackedPart[]> =>
  Promise.all(
    PARTS[room].map(async id => {
      const script = made.get(root + id) ?? makePart(root, id)
      made.set(root + id, script)
      return {id, script: await script}
    }),
  )

const made = new Map<string, Promise<string>>()

/** A part as it stands in a page: text that no browser runs, under the name of that text. */
export function elementOf({id, script}: PackedPart): string {
  const bytes = deflateSync(new TextEncoder().encode(script), {level: 9})
  const text = Buffer.from(bytes).toString('base64')
  return `<script type="text/plain" id="packed-${id}" data-name="${nameOfText(text)}">${text}</script>`
}

async function makePart(root: string, id: keyof typeof ENTRIES): Promise<string> {
  const built = await builtFrom({
    root,
    configFile: false,
    mode: 'one-file',
    publicDir: false,
    logLevel: 'warn',
    plugins: [lessPhaser(root)],
    define: {global: 'globalThis'},
    build: {
      target: 'es2022',
      modulePreload: false,
      // Its styles stand with those of the page; otherwise the script would bring them.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: join(root, ENTRIES[id]),
        preserveEntrySignatures: 'exports-only',
        output: {format: 'iife', name: `demarche_${id.replaceAll('-', '_')}`},
      },
    },
  })
  const scripts = built.flatMap(file => (file.type === 'chunk' ? [file.code] : []))
  const [script] = scripts
  if (script === undefined || scripts.length > 1) throw new Error(`The ${id} was not built.`)
  return script
}

/** What Phaser's own build decides by such words, and which of them stay. */
const SWITCH = /\btypeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g
const ON = {CANVAS_RENDERER: true, WEBGL_RENDERER: true}
/** Phaser's own entry without what the stage does not use: physics, tile maps, particles, video, most shapes. */
const CORE = 'node_modules/phaser/src/phaser-core.js'

const lessPhaser = (root: string): Plugin => ({
  name: 'demarche-less-phaser',
  enforce: 'pre',
  resolveId: id => (id === 'phaser' ? join(root, CORE) : undefined),
  transform: {
    filter: {id: /\/phaser\/src\//},
    handler: code => ({code: code.replace(SWITCH, (_, name) => String(name in ON)), map: null}),
  },
})
