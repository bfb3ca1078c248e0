import type {Catalogue, Scenario} from '../scenarios/schema.ts'
import type {Sound} from '../scenarios/sound.ts'
import type {Places} from '../scenarios/yaml-places.ts'

/** A turn or an ending of a draft; `line` counts from 1, `index` among its kind in the file. */
export type OutlineEntry = {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly index: number
}

/** What stands in a draft and under which names, as far as it can be read. */
export type Outline = {
  readonly id: string
  readonly title: string
  readonly turns: readonly OutlineEntry[]
  readonly endings: readonly OutlineEntry[]
  readonly names: Names
}

/** The names that a draft may use, by what they name. */
export type Names = {readonly [K in NameKind]: readonly string[]}
export type NameKind =
  | 'seat'
  | 'place'
  | 'flag'
  | 'document'
  | 'passage'
  | 'doubt'
  | 'option'
  | 'ending'

/** The outline of a draft; entries without an id are left out, because nothing can point at them. */
export function outlineOf(
  sound: Sound<Scenario>,
  places: Places,
  {documents, doubts}: Catalogue,
): Outline {
  const entries = (field: 'turns' | 'endings') =>
    (sound[field] ?? []).flatMap((entry, index) => {
      if (entry?.id === undefined) return []
      const {line} = places.name([field, index])
      return {id: entry.id, title: entry.title ?? entry.id, line, index}
    })
  const own = (sound.documents ?? []).flatMap(document => document ?? [])
  const listed = documents.filter(({id}) => sound.sources?.includes(id))
  const passages = [...own, ...listed].flatMap(({passages}) => passages ?? [])
  const options = (sound.turns ?? []).flatMap(turn => turn?.options ?? [])
  return {
    id: sound.id ?? '',
    title: sound.title ?? '',
    turns: entries('turns'),
    endings: entries('endings'),
    names: {
      seat: Object.keys(sound.seats ?? {}),
      place: Object.keys(sound.places ?? {}),
      flag: Object.keys(sound.flags ?? {}),
      document: documents.map(({id}) => id),
      passage: passages.flatMap(passage => passage?.id ?? []),
      doubt: doubts.map(({id}) => id),
      option: options.flatMap(option => option?.id ?? []),
      ending: entries('endings').map(({id}) => id),
    },
  }
}
