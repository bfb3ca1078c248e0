import {yamlLanguage} from '@codemirror/lang-yaml'
import {LanguageSupport} from '@codemirror/language'
import {NodeType, type PartialParse, Tree} from '@lezer/common'

/**
 * YAML's colours and folds for the editor. The grammar's tree is built by recursion: of a text made
 * of brackets alone it can run out of stack, which would take the editor along. Such a text stays
 * plain.
 */
export const yamlColours = () =>
  new LanguageSupport(
    yamlLanguage.configure({
      wrap: (parse, input) => plainWhereTooDeep(parse, input.length),
    }),
  )

/** The same parse, except that what runs out of stack gives a tree of nothing. */
export function plainWhereTooDeep(parse: PartialParse, length: number): PartialParse {
  return {
    advance() {
      try {
        return parse.advance()
      } catch (error) {
        if (error instanceof RangeError) return new Tree(NodeType.none, [], [], length)
        throw error
      }
    },
    get parsedPos() {
      return parse.parsedPos
    },
    get stoppedAt() {
      return parse.stoppedAt
    },
    stopAt: position => parse.stopAt(position),
  }
}
