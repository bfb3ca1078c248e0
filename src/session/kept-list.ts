import type {KeptKind} from '../words/erase.ts'

/** Where one kind of thing is kept in a browser. */
export type KeptPlace = {
  readonly kind: KeptKind
  /** How its names in the browser's plain storage begin; a whole name where there is only one. */
  readonly keys: readonly string[]
  /** Its databases, and the store that each of them has. */
  readonly databases: readonly (readonly [database: string, store: string])[]
}

/** The mark by which a later visit sees that this browser remembers. */
export const MARK = 'demarche/preflight'
/** A database that is only tried, and taken away again. */
export const SCRATCH = 'demarche-scratch'

/** All that Demarche keeps in a browser, in the order in which it is told. A test holds it complete. */
export const KEPT: readonly KeptPlace[] = [
  {kind: 'plays', keys: ['demarche/run/'], databases: []},
  {kind: 'scenarios', keys: ['demarche/scenario/'], databases: []},
  {kind: 'drafts', keys: ['demarche/draft/'], databases: [['demarche-drafts', 'drafts']]},
  {kind: 'versions', keys: [], databases: [['demarche-versions', 'drafts']]},
  {kind: 'classes', keys: [], databases: [['demarche-classes', 'classes']]},
  {
    kind: 'texts',
    keys: [],
    databases: [
      ['demarche', 'reading-pack'],
      ['demarche-documents', 'texts'],
    ],
  },
  {kind: 'answers', keys: ['demarche/exercise/'], databases: []},
  {kind: 'settings', keys: ['demarche/settings', 'demarche/languages'], databases: []},
  {kind: 'mark', keys: [MARK], databases: [[SCRATCH, 'scratch']]},
]

/** The names of this kind among all names; what something else keeps here is never among them. */
export const keysOf = ({keys}: KeptPlace, all: readonly string[]): readonly string[] =>
  all.filter(name => keys.some(key => (key.endsWith('/') ? name.startsWith(key) : name === key)))
