import {Lexer} from 'yaml'

const MEBIBYTE = 1_048_576
const MOST_PARTS = 100_000

/** Texts of one mebibyte, each made to be slow, deep or plentiful somewhere. */
export const SHAPES: readonly (readonly [string, string])[] = [
  ...[
    ...['[', '{a: ', '- ', '"', "'", '? ', '&a ', '*', '*a ', '!', '!a ', '\t', '\n', '\r\n', ' '],
    ...['a: b: c: ', 'a', 'é', '😀', ': ', ',', ']', '}', '{', '#', '# ', '%', '%A\n', '---\n'],
    ...[
      '...\n',
      'a\n...\n',
      '\0',
      '\ufeff',
      '\ufffd',
      '\ud800',
      '\r',
      '|\n',
      '>\n',
      '@',
      '`',
      '\\',
    ],
    ...['[\n', ']\n', '{\n', '{a: \n', '}\n', '- \n', '-\n', '?\n', '? a\n', ':\n', ': :\n', 'a\n'],
    ...[
      'a:\n',
      'a: b\n',
      'a: b: c\n',
      'a\n:\n',
      '"x\n',
      'a: "x\n',
      "- 'x\n",
      '- "\\q"\n',
      '- @x\n',
    ],
    ...[
      '- &a b\n',
      '- *a\n',
      '- !a b\n',
      '- a #b\n',
      '- #b\n',
      '<<: a\n',
      '1: a\n',
      '\t- a\n',
      '\t\n',
    ],
    ...[
      '#\n',
      ' \n',
      'a: |\n b\n',
      '- >9\n',
      '  a:\n b:\n',
      'a:\n b:\n',
      '[]: x\n',
      '{a}\n',
      '- [\n',
    ],
    ...['"""', '"\\"', '"\\\\', "''", 'a: [x, y]\n', '- {a: 1, b: 2}\n', '- - a\n', '- |\n  \t\n'],
    ...['turns: []\n', 'a: \ufffd\n', 'demarche: 1\n', '__proto__: 1\n', 'x: \u2028\n', '[a, [b, '],
  ].map(part => [JSON.stringify(part), full(part)] as const),
  ['one open bracket and lines', `[${full(' a,\n')}`],
  ['one open brace and lines', `{${full(' a: 1,\n')}`],
  ['one open brace and keys', `{${full(' a\n')}`],
  ['commas', `[\n${full(' ,\n')}`],
  ['one open quote and lines', `a: "${full('x\n  ')}`],
  ['one quote of bad escapes', `a: "${full('\\q\n ')}`],
  ['a long block', `a: |\n${full(' b\n')}`],
  ['a block of blank lines', `a: |\n${full('\n')}`],
  ['a block of long blank lines', `a: |\n${full(`${' '.repeat(9000)}\n`)}`],
  ['a plain text of many lines', `a: ${full('b\n  ')}`],
  ['a plain text with wide gaps', `a: ${full(`b${' '.repeat(9000)}x\n  `)}`],
  ['a quoted text with wide gaps', `a: "${full(`${' '.repeat(9000)}x\n `)}`],
  ['stairs down', stairs(index => index)],
  ['stairs up', stairs(index => 1400 - index)],
  ['different keys', most('', index => `k${index}: x\n`)],
  ['different flags', most('flags:\n', index => `  k${index}: x\n`)],
  ['different keys without value', most('flags:\n', index => `  k${index}:\n`)],
  ['same keys', most('', () => 'a: 1\n')],
  ['names', most('places:\n', index => `  p${index}: {name: a, at: [1, 2]}\n`)],
  ['lists', most('turns:\n', () => '  - options:\n    - cites: [R1]\n')],
  ['turns that are numbers', most('turns:\n', () => '  - 1\n')],
  ['turns that are texts', most('turns:\n', index => `  - text${index}\n`)],
  ['empty turns', most('turns:\n', () => '  - {}\n')],
  ['turns of unknown fields', most('turns:\n', index => `  - {a${index}: 1}\n`)],
  ['unknown fields', most('', index => `k${index}: 1\n`)],
  ['short citations', most('turns: [{cites: [\n', () => ' Z9,\n')],
  ['citations', `${most('turns: [{cites: [\n', index => ` Z${index % 999},\n`)} Z1]}]\n`],
  ['citations in a block', most('turns:\n  - cites:\n', index => `    - Z${index % 999}\n`)],
  ['marks', most('turns:\n', () => '  - brief: "[R1] [R2] [R3] [R4] [R5]"\n')],
  ['conditions', most('flags: {a: b}\nendings:\n', () => '  - when: a && trust >= 3 || b\n')],
  ['long conditions', most('endings:\n', index => `  - when: ${'a || '.repeat(70)} b${index}\n`)],
  ['conditions that are lists', most('endings:\n', () => '  - when: []\n')],
  ['same ids', most('turns:\n', () => '  - id: a\n')],
  ['ids that are wrong', most('turns:\n', index => `  - id: A ${index}\n`)],
  [
    'seats that do not exist',
    most('seats: {orra: 1}\nturns:\n', index => `  - seat: orr${index}\n`),
  ],
  ['flags that do not exist', flagsAndSets()],
  ['stray closers', most('', () => ']\n')],
  ['colons', most('', () => ': :\n')],
  ['keys and colons', most('', () => 'a\n:\n')],
  ['braces', most('', () => '{a}\n')],
  ['brackets', most('', () => '- [\n')],
  ['lists in lists', most('', () => '- - - a\n')],
  ['zigzag', most('', () => '  a:\n b:\n')],
  ['questions', most('', () => '? a\n')],
  ['quotes that never close', most('', () => '- "x\n')],
  ['comments', most('', () => '#\n')],
  ['comments in a list', most('a:\n', () => '  - b\n  #\n')],
  ['blank lines', most('a: 1\n', () => '\n')],
  ['long ids', full(`  - id: ${'a'.repeat(9000)}\n`)],
  ['long unknown fields', most('', index => `${'a'.repeat(900)}${index}: 1\n`)],
]

function full(part: string): string {
  const weight = new TextEncoder().encode(part).length
  return part.repeat(Math.floor((MEBIBYTE - 64) / weight))
}

/** As many lines as the limit of parts lets through to the parser, the schema and the checks. */
function most(before: string, line: (index: number) => string): string {
  const parts = [...new Lexer().lex(before + line(1) + line(2) + line(3))].length / 3
  const lines = Math.floor(
    Math.min((MOST_PARTS - 500) / parts, MEBIBYTE / (line(99_999).length + 1)),
  )
  return before + Array.from({length: lines}, (_, index) => line(index)).join('')
}

function stairs(indent: (index: number) => number): string {
  return Array.from({length: 1400}, (_, index) => `${' '.repeat(indent(index))}a:\n`).join('')
}

function flagsAndSets(): string {
  const flags = Array.from({length: 8000}, (_, index) => `  flag_${index}: x\n`)
  const turns = Array.from(
    {length: 2500},
    (_, index) => `  - options: [{sets: [flog_${index}], when: flig_${index}}]\n`,
  )
  return `flags:\n${flags.join('')}turns:\n${turns.join('')}`
}
