import {fileURLToPath} from 'node:url'
import {defineConfig, type InlineConfig} from 'vite'
import {compressPlugin} from './build/compress-plugin.ts'
import {earlyPlugin} from './build/early-plugin.ts'
import {firstScreen} from './build/first-screen-plugin.ts'
import {guidePlugin} from './build/guide-plugin.ts'
import {hostPlugin} from './build/host-plugin.ts'
import {languagePlugin, otherLanguages} from './build/language-plugin.ts'
import {type Language, languageNamed} from './build/languages.ts'
import {libraryPlugin} from './build/library-plugin.ts'
import {mapPlugin} from './build/map-plugin.ts'
import {offlinePlugin} from './build/offline-plugin.ts'
import {packPlugin} from './build/pack-plugin.ts'
import {securityPlugin} from './build/security-plugin.ts'
import {templatesPlugin} from './build/templates-plugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The pages of the site in a language; in others than English only the desk. */
const pagesIn = (language: Language): Record<string, string> =>
  language === 'en'
    ? {
        desk: 'index.html',
        debrief: 'debrief/index.html',
        documents: 'documents/index.html',
        link: 'link/index.html',
        handouts: 'handouts/index.html',
        preflight: 'preflight/index.html',
        workshop: 'workshop/index.html',
        guide: 'guide/index.html',
        try: 'try.html',
      }
    : {desk: `${language}/index.html`}

function configOf(language: Language): InlineConfig {
  const desk = firstScreen(/\/src\/main\.tsx$/)
  return {
    root,
    // Relative addresses, so that the built folder works below any path.
    base: './',
    publicDir: 'assets',
    plugins: [
      languagePlugin(language),
      desk.plugin,
      libraryPlugin(root, language),
      mapPlugin(fileURLToPath(new URL('src/scenarios/library/', import.meta.url))),
      packPlugin(root),
      earlyPlugin(root),
      guidePlugin(root),
      securityPlugin(),
      ...(language === 'en' ? forSite() : []),
    ],
    build: {
      target: 'es2022',
      // Without it a browser that knows no preloading fetches the same a little later.
      modulePreload: {polyfill: false},
      chunkSizeWarningLimit: 1600,
      rollupOptions: {
        // Of interest to whoever builds for speed, and noise to whoever starts the site.
        checks: {pluginTimings: false},
        input: pagesIn(language),
        output: {
          // Some hosts leave out what begins with a low line.
          chunkFileNames: ({name}) => `assets/${name.replace(/^_+/, '')}-[hash].js`,
          // Few servers know what a file that ends otherwise is, and a browser then refuses it.
          assetFileNames: ({names}) =>
            names.some(name => name.endsWith('.mjs'))
              ? 'assets/[name]-[hash].js'
              : 'assets/[name]-[hash][extname]',
          codeSplitting: {
            groups: [
              // One script for what the desk shares with other rooms: each small one of its own costs a wait.
              {name: 'shared', minShareCount: 2, test: desk.needs},
              // Alone, so that it is the same file in every language.
              {name: 'phaser', test: /\/node_modules\/phaser\//},
            ],
          },
        },
      },
    },
    worker: {format: 'es'},
    server: {host: '127.0.0.1'},
    preview: {host: '127.0.0.1'},
  }
}

/** What is made once for all languages; the last two look at the whole folder. */
const forSite = () => [
  otherLanguages(configOf),
  templatesPlugin(root),
  hostPlugin(),
  offlinePlugin(root),
  compressPlugin(root),
]

// A translator sees a language at once with, for instance, `DEMARCHE_LANGUAGE=ur npm run dev`.
export default defineConfig(configOf(languageNamed(process.env.DEMARCHE_LANGUAGE)))
