import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {parse} from 'yaml'
import {type Atlas, detailFor, mapOf, type Places} from '../src/scenes/atlas/map.ts'
import type {MapData} from '../src/scenes/map-data.ts'

const MAPS = 'virtual:maps'
const MAP = 'virtual:map/'

/**
 * Serves `virtual:map/<scenario id>`, whose default export is that scenario's map, and `virtual:maps`,
 * whose `maps` loads each by id. `library` is the folder of scenario files, each named `<id>.yaml`.
 */
export function mapPlugin(library: string): Plugin {
  return {
    name: 'demarche-map',
    resolveId(id) {
      return id === MAPS || id.startsWith(MAP) ? `\0${id}` : undefined
    },
    load(id) {
      if (id === `\0${MAPS}`) return loaders(library)
      if (!id.startsWith(`\0${MAP}`)) return undefined
      const file = join(library, `${id.slice(MAP.length + 1)}.yaml`)
      this.addWatchFile(file)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(mapAround(placesIn(file))))})`
    },
  }
}

/** The map of these places, from the atlas as fine as they need it; drawn once for all languages. */
export function mapAround(places: Places): MapData {
  const key = JSON.stringify(places)
  const map = maps.get(key) ?? mapOf(places, atlasAt(detailFor(places)))
  maps.set(key, map)
  return map
}

const maps = new Map<string, MapData>()

const atlases = new Map<string, Atlas>()
function atlasAt(detail: '10m' | '50m'): Atlas {
  const known = atlases.get(detail)
  if (known) return known
  const atlas = createRequire(import.meta.url)(`world-atlas/countries-${detail}.json`) as Atlas
  atlases.set(detail, atlas)
  return atlas
}

/** A scenario's places are read alone: whether the rest of the file is sound is said elsewhere. */
function placesIn(file: string): Places {
  const {places} = parse(readFileSync(file, 'utf8')) as {places?: Places}
  return places ?? {}
}

function loaders(library: string): string {
  const entries = readdirSync(library)
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length))
    .map(id => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(MAP + id)}),`)
  return `export const maps = {\n${entries.join('\n')}\n}\n`
}
