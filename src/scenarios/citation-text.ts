import type {Passage, SourceDocument} from './schema.ts'

/** A document as a citation describes it: its passages are the file's. */
export type DescribedDocument = Omit<SourceDocument, 'passages'>

/** A text on one line, without characters that a scenario file refuses. */
export const plainLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\ufeff\ufffe\uffff]+/gu, ' ')
    .trim()

/** A passage as an entry of a list in block style whose dashes stand at `column`. */
export function passageLines({id, says = '', anchor = ''}: Passage, column: number): string[] {
  const indent = ' '.repeat(column + 2)
  return [
    `${' '.repeat(column)}- id: ${id}`,
    ...proseLines('says', says, indent),
    `${indent}anchor: ${quoted(anchor)}`,
  ]
}

/** A document with one passage as an entry of a list in block style. */
export function documentLines(
  document: DescribedDocument,
  passage: Passage,
  column: number,
): string[] {
  const indent = ' '.repeat(column + 2)
  const {id, about, ...described} = document
  return [
    `${' '.repeat(column)}- id: ${id}`,
    ...FIELDS.flatMap(field => {
      const value = described[field]
      return value === undefined ? [] : [`${indent}${field}: ${scalar(value)}`]
    }),
    ...proseLines('about', about, indent),
    `${indent}passages:`,
    ...passageLines(passage, column + 4),
  ]
}

/** The same in flow style, on one line. */
export const passageFlow = ({id, says = '', anchor = ''}: Passage) =>
  `{id: ${id}, says: ${quoted(says)}, anchor: ${quoted(anchor)}}`

/** The same in flow style, on one line. */
export function documentFlow({id, about, ...described}: DescribedDocument, passage: Passage) {
  const fields = FIELDS.flatMap(field => {
    const value = described[field]
    return value === undefined ? [] : [`${field}: ${quoted(value)}`]
  })
  return `{${[`id: ${id}`, ...fields, `about: ${quoted(about)}`].join(', ')}, passages: [${passageFlow(passage)}]}`
}

const FIELDS = [
  ...(['letter', 'title', 'kind', 'author', 'publisher', 'address'] as const),
  ...(['date', 'dated', 'split'] as const),
] as const

/** Two indented columns more than this wrap a long text. */
const WIDTH = 98

const quoted = (text: string) => JSON.stringify(text)

/** Plain where every reader of YAML takes the words for words. */
const scalar = (text: string) =>
  /^\p{L}[\p{L}\p{M}\p{N} ,.()'’–-]*$/u.test(text) &&
  !/^(true|false|null|yes|no|on|off|[yn])$/i.test(text)
    ? text
    : quoted(text)

/** A short text stands beside its key; a long one is folded below it. */
function proseLines(key: string, text: string, indent: string): string[] {
  const short = `${indent}${key}: ${scalar(text)}`
  if (short.length <= WIDTH) return [short]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [`${indent}${key}: >-`, ...[...lines, line].map(each => `${indent}  ${each}`)]
}
