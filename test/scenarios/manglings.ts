import fc from 'fast-check'

/** Words of the notation, some of them refused. */
export const WORDS = [
  ...[
    'a',
    'id',
    'turns',
    'when',
    'moves',
    'seat',
    '1',
    '-1',
    '1e3',
    '.inf',
    'null',
    'yes',
    'true',
    '~',
  ],
  ...[
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '\n- ',
    '? ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
  ],
  ...[
    '"',
    "'",
    '|',
    '>',
    '|\n',
    '&a ',
    '*a ',
    '!t ',
    '!!str ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '\t',
  ],
  ...[
    '<<: ',
    '\\',
    '\\x',
    '\0',
    '\r',
    '\r\n',
    '\ufeff',
    '\u2028',
    'é',
    '😀',
    '\ud83d',
    '[R1]',
    '__proto__: ',
  ],
] as const

/** What a slip of the hand, or a bad line, may make of a text. */
export function manglings(text: string): Readonly<Record<string, fc.Arbitrary<string>>> {
  const cut = fc.nat(text.length)
  const lines = text.split('\n')
  const line = fc.nat(lines.length - 1)
  return {
    'cut short': cut.map(at => text.slice(0, at)),
    'with a stretch left out, doubled or moved': fc
      .tuple(cut, fc.nat(200), cut, fc.constantFrom(0, 1, 2))
      .map(([from, length, to, times]) => {
        const stretch = text.slice(from, from + length)
        const rest = text.slice(0, from) + text.slice(from + length)
        return rest.slice(0, to) + stretch.repeat(times) + rest.slice(to)
      }),
    'with words of the notation thrown in': fc
      .array(fc.tuple(cut, fc.constantFrom(...WORDS), fc.nat(4)), {minLength: 1, maxLength: 6})
      .map(all =>
        all.reduce((now, [at, word, over]) => now.slice(0, at) + word + now.slice(at + over), text),
      ),
    'with lines in another order': fc
      .array(fc.tuple(line, line), {maxLength: 4})
      .map(swaps => swapped(lines, swaps).join('\n')),
  }
}

function swapped(lines: readonly string[], swaps: readonly [number, number][]): string[] {
  const all = [...lines]
  for (const [one, other] of swaps) {
    const [first = '', second = ''] = [all[one], all[other]]
    all[one] = second
    all[other] = first
  }
  return all
}
