/** Reads CSV by the grammar of RFC 4180, character by character, apart from how we write it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (marked[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && marked[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += character
  }
  return rows
}
