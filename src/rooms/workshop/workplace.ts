import type {PageMaker} from '../../delivery/page-maker.ts'
import type {StoryImport} from '../../drafts/story-import.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import type {JsonSchema} from '../../scenarios/schema-walk.ts'
import type {DraftStore} from '../../session/drafts.ts'
import type {Shelf} from '../../session/shelf.ts'
import type {Judge} from './judge.ts'

/** What the workshop is given by the page that it stands in. */
export type Workplace = {
  readonly store: DraftStore
  readonly judge: Judge
  /** Makes a scenario of a Twee or Twine story; undefined where that takes too long. */
  readonly importStory: (text: string) => Promise<StoryImport | undefined>
  /** The JSON Schema of scenario files. */
  readonly schema: JsonSchema
  /** The bundled documents. */
  readonly catalogue: Catalogue
  /** Where a finished scenario is put so that the library of this browser has it. */
  readonly shelf: Shelf
  readonly isBundled: (id: string) => boolean
  readonly makePage: PageMaker
  /** The documentation's page of a problem or finding. */
  readonly pageOf: (code: string) => Promise<string | undefined>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A new name for a draft. */
  readonly newId: () => string
  /** Tells of this draft to other tabs, and hears of those that have it open too; returns how to stop. */
  readonly announce: (draft: string, onOther: () => void) => () => void
}
