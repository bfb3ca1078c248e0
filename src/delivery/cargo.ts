import {hash32} from '../hash.ts'
import {citationsIn} from '../records/evidence.ts'
import {fail, ok, type Result} from '../result.ts'
import {playingEdition} from '../scenarios/playing-edition.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'

/** What a file is sent out with: everything that its page would otherwise fetch. Plain JSON. */
export type Cargo = {
  /** As students play them, in the order of the library. */
  readonly scenarios: readonly Scenario[]
  /** The map of each, by the scenario's id. */
  readonly maps: Readonly<Record<string, unknown>>
  /** The bundled documents that these scenarios cite. */
  readonly catalogue: Catalogue
  /** The documents' own texts by id, where they were asked for. */
  readonly texts: Readonly<Record<string, string>>
  /** The lesson that the file opens with, as its address would have it; empty for none. */
  readonly lesson: string
  /** Whether the page reports to the LMS that launches it. */
  readonly reports: boolean
}

/** A cargo of these scenarios, with the documents that they cite and no others. */
export function cargoOf(
  scenarios: readonly Scenario[],
  maps: Cargo['maps'],
  {documents, doubts}: Catalogue,
  more: Partial<Pick<Cargo, 'texts' | 'lesson' | 'reports'>> = {},
): Cargo {
  const whole = JSON.stringify(scenarios)
  const named = doubts.filter(({id}) => whole.includes(`"${id}"`))
  const cited = [...scenarios.flatMap(citationsIn), ...named.flatMap(({passages}) => passages)]
  const letters = new Set(cited.map(([letter]) => letter))
  const carried = documents.filter(({letter}) => letters.has(letter))
  const met = new Set(carried.flatMap(each => each.passages.flatMap(it => it.doubts ?? [])))
  return {
    scenarios: scenarios.map(playingEdition),
    maps,
    catalogue: {documents: carried, doubts: doubts.filter(({id}) => met.has(id))},
    texts: {},
    lesson: '',
    reports: false,
    ...more,
  }
}

/** A cargo as a text that may stand inside a page, and the name by which that text is known. */
export type PackedCargo = {readonly name: string; readonly text: string}

/** The same cargo always gives the same text. */
export function packCargo(cargo: Cargo): PackedCargo {
  const text = JSON.stringify(cargo).replace(
    MEANT,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return {name: nameOfText(text), text}
}

/** Unpacks what `packCargo` made; a text that is damaged or not whole is told as such. */
export function unpackCargo({name, text}: PackedCargo): Result<Cargo, 'damaged' | 'none'> {
  if (text === '') return fail('none')
  if (name !== nameOfText(text)) return fail('damaged')
  try {
    const data: unknown = JSON.parse(text)
    return isCargo(data) ? ok(data) : fail('damaged')
  } catch {
    return fail('damaged')
  }
}

/** Enough to tell a cargo of ours from one of another version or of something else; who packed it had it checked. */
function isCargo(data: unknown): data is Cargo {
  if (!isObject(data)) return false
  const {scenarios, maps, catalogue, texts, lesson} = data
  return (
    isList(scenarios) &&
    scenarios.length > 0 &&
    scenarios.every(each => isObject(each) && isList(each.turns) && isObject(each.seats)) &&
    [maps, texts].every(isObject) &&
    isObject(catalogue) &&
    [catalogue.documents, catalogue.doubts].every(isList) &&
    typeof lesson === 'string'
  )
}

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data)
const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null

/** Characters that a page, or a script of old, would take for more than text. */
const MEANT = /[<>&\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu

/** The name of a text that a page carries, by which it tells whether the text came whole. */
export const nameOfText = (text: string) => hash32(text).toString(16).padStart(8, '0')
