import {cargo} from './cargo-here.ts'
import type {MapData} from './scenes/map-data.ts'

/** The maps that came with this file. */
export const maps = Object.fromEntries(
  Object.entries(cargo().maps).map(([id, map]) => [id, async () => ({default: map as MapData})]),
)
