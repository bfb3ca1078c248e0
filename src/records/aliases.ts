import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'

/* Words that praise and blame nobody: no colours that stand for a side, no birds or trees of a flag. */

const QUALITIES = words(`
  Amber Autumn Brisk Calm Clear Coastal Curious Dappled Distant Early Evening Fair Gentle Hidden
  Inland Lively Lofty Lunar Meadow Mellow Misty Morning Mossy Nimble Northern Patient Pebble Quiet
  Rainy Rapid River Rustling Sandy Shady Silent Sleepy Southern Spring Steady Winding
`)

const NAMES = words(`
  Alder Aspen Beech Birch Bunting Curlew Dunlin Elder Elm Finch Hazel Heron Hornbill Juniper
  Kestrel Kingfisher Lapwing Larch Lark Linden Linnet Magnolia Maple Martin Nuthatch Oriole Osprey
  Plover Poplar Puffin Redstart Rowan Sandpiper Siskin Spruce Starling Swift Wagtail Willow Wren
`)

/** How many aliases there are for one class. */
export const MOST_ALIASES = QUALITIES.length * NAMES.length

/**
 * The alias of the play at this place in a class, from 0: the same for the same seed, and never the
 * same for two places. Past the last alias they begin again with a number behind them.
 */
export function aliasOf(seed: number, place: number): string {
  const shuffled = shuffledBy(seed)
  const round = Math.floor(place / MOST_ALIASES)
  const which = shuffled[place % MOST_ALIASES] ?? 0
  const quality = QUALITIES[Math.floor(which / NAMES.length)]
  const alias = `${quality} ${NAMES[which % NAMES.length]}`
  return round === 0 ? alias : `${alias} ${round + 1}`
}

/** The order of the last seed that was asked for: a class asks with one seed for all. */
let last: {readonly seed: number; readonly order: readonly number[]} | undefined

function shuffledBy(seed: number): readonly number[] {
  if (last?.seed === seed) return last.order
  const generator = xoroshiro128plus(seed)
  const order = Array.from({length: MOST_ALIASES}, (_, which) => which)
  for (let end = order.length - 1; end > 0; end--) {
    const other = uniformInt(generator, 0, end)
    const held = order[end] ?? 0
    order[end] = order[other] ?? 0
    order[other] = held
  }
  last = {seed, order}
  return order
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
