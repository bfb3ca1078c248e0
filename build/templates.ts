import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {writeWhole} from '../src/cli/text-files.ts'
import {builtFrom} from './built.ts'
import {oneFilePlugin} from './one-file-plugin.ts'
import {partsOf} from './packed-parts.ts'

/** The rooms that can leave as one file. */
export const ROOMS = ['desk', 'debrief'] as const
export type Room = (typeof ROOMS)[number]

/** Whatever a template is made of. */
const SOURCES = ['src', 'build', 'export', 'package-lock.json']

/**
 * The template of a room: its page and all it needs in one file, but no scenario. It is made again where the
 * sources are newer than the one that was made last; `onMake` hears of that beforehand.
 */
export async function templateOf(root: string, room: Room, onMake = () => {}): Promise<string> {
  const folder = join(root, 'node_modules/.cache/demarche-templates')
  const file = join(folder, `${room}.html`)
  if (timeOf(file) > Math.max(...SOURCES.map(name => newestIn(join(root, name))))) {
    return readFileSync(file, 'utf8')
  }
  onMake()
  const template = await makeTemplate(root, room)
  mkdirSync(folder, {recursive: true})
  writeWhole(file, new TextEncoder().encode(template))
  return template
}

/** The same bytes wherever and by whatever it is made. */
async function makeTemplate(root: string, room: Room): Promise<string> {
  const {NODE_ENV} = process.env
  // Libraries look at it while they are built, and tests set it.
  process.env.NODE_ENV = 'production'
  const built = await buildPage(root, room).finally(() => {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  })
  const [page] = built
  if (page?.type !== 'asset') throw new Error(`The template of the ${room} was not built.`)
  return String(page.source)
}

const buildPage = async (root: string, room: Room) =>
  builtFrom({
    root,
    configFile: false,
    mode: 'one-file',
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [oneFilePlugin(root, await partsOf(root, room))],
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rollupOptions: {input: join(root, 'export', `${room}.html`)},
    },
  })

/** Milliseconds since 1970; 0 where there is nothing. */
const timeOf = (path: string) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path)
  const inside = readdirSync(path, {withFileTypes: true})
  return Math.max(timeOf(path), ...inside.map(({name}) => newestIn(join(path, name))))
}
