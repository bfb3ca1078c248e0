import type {KeptKind} from '../words/erase.ts'
import {OFFLINE} from './offline-copy.ts'

/** Where one kind of thing is kept in a browser. */
export type KeptPlace = {
  readonly kind: KeptKind
  /** How its names in the browser's plain storage begin; a whole name where there is only one. */
  readonly keys: readonly string[]
  /** Its databases, and the store that each of them has. */
  readonly databases: readonly (readonly [database: string, store: string])[]
  /** How the names of its caches begin. */
  readonly caches?: string
}

/** The mark by which a later visit sees that this browser remembers. */
export const MARK = 'demarche/preflight'
/** A database that is only tried, and taken away again. */
export const SCRATCH = 'demarche-scratch'

/** All that Demarche keeps in a browser, in the order in which it is told. A test holds it complete. */
export const KEPT: readonly KeptPlace[] = [
  {kind: 'plays', keys: ['demarche/run/', 'demarche/file/'], databases: []},
  {kind: 'scenarios', keys: ['demarche/scenario/'], databases: []},
  {kind: 'drafts', keys: ['demarche/draft/'], databases: [['demarche-drafts', 'drafts']]},
  {kind: 'versions', keys: [], databases: [['demarche-versions', 'drafts']]},
  {kind: 'classes', keys: [], databases: [['demarche-classes', 'classes']]},
  {kind: 'looks', keys: ['demarche/class-look/'], databases: []},
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
  {kind: 'site', keys: [], databases: [], caches: OFFLINE.caches},
]

/** The names of this kind among all names; what something else keeps here is never among them. */
export const keysOf = ({keys}: KeptPlace, all: readonly string[]): readonly string[] =>
  all.filter(name => keys.some(key => (key.endsWith('/') ? name.startsWith(key) : name === key)))
