/**
 * Rows as CSV by RFC 4180, each line ended by CR LF, with a byte order mark in front: without one a
 * common spreadsheet reads UTF-8 as another alphabet, and statistics programs know to skip it.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('')}`

/**
 * Words that a person wrote, with an apostrophe in front where a spreadsheet would take them for a
 * formula and carry it out: behind =, +, -, @, a tab or a line end, in usual or in wide characters.
 */
export const disarmed = (text: string): string =>
  /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
