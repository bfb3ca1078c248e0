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
