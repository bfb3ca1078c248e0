import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'
import type {Plugin} from 'vite'
import {isText} from './host-files.ts'

/** Bytes from which on it is worth a file. */
const LEAST = 1024

/** Puts a `.br` and a `.gz` beside each larger text of the built site, for servers that send such files. */
export function compressPlugin(root: string): Plugin {
  const known = join(root, 'node_modules/.cache/demarche-compressed')
  let folder = ''
  return {
    name: 'demarche-compress',
    apply: 'build',
    configResolved({build}) {
      folder = resolve(root, build.outDir)
    },
    // Behind the pages of other languages.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!existsSync(folder)) return
        mkdirSync(known, {recursive: true})
        const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(isText)
        await Promise.all(files.map(file => compress(join(folder, file), known)))
      },
    },
  }
}

async function compress(file: string, known: string) {
  const text = readFileSync(file)
  if (text.length < LEAST) return
  writeFileSync(`${file}.gz`, await zip(text, {level: 9}))
  // It takes ten seconds for the whole site, and most files are as they were in the last build.
  const kept = join(known, `${createHash('sha256').update(text).digest('hex')}.br`)
  const brotli = existsSync(kept) ? readFileSync(kept) : await squeeze(text, {params: params(text)})
  if (!existsSync(kept)) writeFileSync(kept, brotli)
  writeFileSync(`${file}.br`, brotli)
}

const zip = promisify(gzip)
const squeeze = promisify(brotliCompress)
const params = (text: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
})
