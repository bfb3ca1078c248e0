import type {Catalogue} from './scenarios/schema.ts'
import {type ReadingPack, readingPack, type ServedTexts} from './session/reading-pack.ts'

const here = import.meta.url

/** Scripts stand one folder below the site, from whichever of its pages they are asked for. */
const address = (name: string) => new URL(`../sources/${name}`, here)

/** The texts that the server of this checkout offers beside the site; a built folder offers none. */
const served: ServedTexts = {
  address,
  names: async () => {
    if (!['development', 'checkout'].includes(import.meta.env.MODE)) return []
    const response = await fetch(address('index.json'))
    return response.ok ? response.json() : []
  },
}

/** The reading pack of this device and of the server that the site came from. */
export const openPack = (catalogue: Catalogue): ReadingPack => readingPack(catalogue, served)
