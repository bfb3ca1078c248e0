import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'
import {earlyPlugin} from './build/early-plugin.ts'
import {guidePlugin} from './build/guide-plugin.ts'
import {libraryPlugin} from './build/library-plugin.ts'
import {mapPlugin} from './build/map-plugin.ts'
import {packPlugin} from './build/pack-plugin.ts'
import {securityPlugin} from './build/security-plugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

const LATER =
  /phaser|zod|idb-keyval|codemirror|@lezer|style-mod|crelt|w3c-keyname|\/(odds|drafts)\/|rooms\/(workshop|class|link|handouts|preflight)|shared\/(tool|time-of)|class-in-worker|session\/(class|attempt|kept-(list|here)|preflight|open-record|debrief-address)|words\/(workshop|preflight|erase|findings|problem|class|handouts)|records\/(read|problems|class-file|compare|prompts|drawn-prompts|aliases)|\/scenes\/|virtual:(map|scenario|catalogue|notes)|shared\/(source-drawer|rungs-dialog)|stage-host|words\/(stage|own-debrief|documents|replay|debrief|settings|team|rules|rungs|gates|drawer|ending|glossary|lesson)|(ending|forecast)-screen|own-debrief|scenarios\/passages|machines\/trial|lean-qr|session\/(open-)?lesson|\/lesson(-[a-z]+)?\.(tsx?|css)/

/** Whether a module may stand in the script of the first screen. */
const isShared = (id: string) => !LATER.test(id)

export default defineConfig({
  root,
  // Relative addresses, so that the built folder works below any path.
  base: './',
  publicDir: 'assets',
  plugins: [
    libraryPlugin(root),
    mapPlugin(fileURLToPath(new URL('src/scenarios/library/', import.meta.url))),
    packPlugin(root),
    earlyPlugin(root),
    guidePlugin(root),
    securityPlugin(),
  ],
  build: {
    target: 'es2022',
    // Without it a browser that knows no preloading fetches the same a little later.
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 1600,
    rollupOptions: {
      input: {
        desk: 'index.html',
        debrief: 'debrief/index.html',
        documents: 'documents/index.html',
        link: 'link/index.html',
        handouts: 'handouts/index.html',
        preflight: 'preflight/index.html',
        workshop: 'workshop/index.html',
        guide: 'guide/index.html',
        try: 'try.html',
      },
      output: {
        // One script for what both rooms share: each small one of its own costs a wait.
        codeSplitting: {groups: [{name: 'shared', minShareCount: 2, test: isShared}]},
      },
    },
  },
  worker: {format: 'es'},
  server: {host: '127.0.0.1'},
  preview: {host: '127.0.0.1'},
})
