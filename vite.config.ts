import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'
import {compressPlugin} from './build/compress-plugin.ts'
import {earlyPlugin} from './build/early-plugin.ts'
import {firstScreen} from './build/first-screen-plugin.ts'
import {guidePlugin} from './build/guide-plugin.ts'
import {hostPlugin} from './build/host-plugin.ts'
import {libraryPlugin} from './build/library-plugin.ts'
import {mapPlugin} from './build/map-plugin.ts'
import {offlinePlugin} from './build/offline-plugin.ts'
import {packPlugin} from './build/pack-plugin.ts'
import {securityPlugin} from './build/security-plugin.ts'
import {templatesPlugin} from './build/templates-plugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

const desk = firstScreen(/\/src\/main\.tsx$/)

export default defineConfig({
  root,
  // Relative addresses, so that the built folder works below any path.
  base: './',
  publicDir: 'assets',
  plugins: [
    desk.plugin,
    libraryPlugin(root),
    mapPlugin(fileURLToPath(new URL('src/scenarios/library/', import.meta.url))),
    packPlugin(root),
    earlyPlugin(root),
    guidePlugin(root),
    securityPlugin(),
    templatesPlugin(root),
    hostPlugin(),
    offlinePlugin(root),
    compressPlugin(root),
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
        // Some hosts leave out what begins with a low line.
        chunkFileNames: ({name}) => `assets/${name.replace(/^_+/, '')}-[hash].js`,
        // Few servers know what a file that ends otherwise is, and a browser then refuses it.
        assetFileNames: ({names}) =>
          names.some(name => name.endsWith('.mjs'))
            ? 'assets/[name]-[hash].js'
            : 'assets/[name]-[hash][extname]',
        // One script for what the desk shares with other rooms: each small one of its own costs a wait.
        codeSplitting: {groups: [{name: 'shared', minShareCount: 2, test: desk.needs}]},
      },
    },
  },
  worker: {format: 'es'},
  server: {host: '127.0.0.1'},
  preview: {host: '127.0.0.1'},
})
