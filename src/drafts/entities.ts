/** A text with the character references of HTML replaced; what is none stays as it is. */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? found
      const point = decimal === undefined ? Number(`0x${hex}`) : Number(decimal)
      const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      return isCharacter ? String.fromCodePoint(point) : ' '
    },
  )

/** The references that stories have: what HTML must escape, and the signs that editors set. */
const NAMED: Readonly<Record<string, string>> = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad'},
  ...{hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“'},
  ...{rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', bull: '•', middot: '·', deg: '°'},
  ...{copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', sect: '§', times: '×'},
  ...{auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß'},
  ...{agrave: 'à', aacute: 'á', acirc: 'â', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê'},
  ...{iacute: 'í', icirc: 'î', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ugrave: 'ù', uacute: 'ú'},
}
