declare module 'virtual:library' {
  import type {LibraryCard} from './session/library.ts'

  const library: readonly LibraryCard[]
  export default library
}
declare module 'virtual:catalogue' {
  import type {Catalogue} from './scenarios/schema.ts'

  const catalogue: Catalogue
  export default catalogue
}
declare module 'virtual:notes' {
  /** The authors' notes for instructors, by the id of a bundled scenario. */
  const notes: Readonly<Record<string, readonly string[]>>
  export default notes
}
