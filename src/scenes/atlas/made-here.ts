import type {MapData} from '../map-data.ts'
import {type Atlas, mapOf, type Places} from './map.ts'

/** The map of a scenario that came without one: made in the page, from world data fetched only then. */
export async function mapMadeHere(places: Places): Promise<MapData> {
  const {default: atlas} = await import('world-atlas/countries-50m.json')
  return mapOf(places, atlas as unknown as Atlas)
}
