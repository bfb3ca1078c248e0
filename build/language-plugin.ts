import {existsSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {build, type InlineConfig, type Plugin} from 'vite'
import {LANGUAGES, type Language} from './languages.ts'

/**
 * In the build for a language takes the edition of a module in that language, wherever one stands in a
 * folder of its name beside the module: `words/ur/rules.ts` in the place of `words/rules.ts`.
 */
export function languagePlugin(language: Language): Plugin {
  return {
    name: 'demarche-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (language === 'en' || !importer) return undefined
      const found = await this.resolve(source, importer, {...options, skipSelf: true})
      if (!found || found.external || found.id.startsWith('\0')) return found
      const edition = join(dirname(found.id), language, basename(found.id))
      return existsSync(edition) ? edition : found
    },
  }
}

/** Behind the English site builds the page of each other language into the same folder. */
export function otherLanguages(configOf: (language: Language) => InlineConfig): Plugin {
  let main: {readonly mode: string; readonly outDir: string}
  let failed = false
  return {
    name: 'demarche-languages',
    apply: 'build',
    configResolved({mode, build}) {
      main = {mode, outDir: build.outDir}
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (failed) return
        for (const language of LANGUAGES) {
          const config = configOf(language)
          const {mode, outDir} = main
          await build({
            ...config,
            mode,
            configFile: false,
            logLevel: 'warn',
            build: {...config.build, outDir, emptyOutDir: false, copyPublicDir: false},
          })
        }
      },
    },
  }
}
