/** The title that a draft gives on one line near its top, whether the rest can be read or not; undefined where none is found. */
export function titleIn(text: string): string | undefined {
  const [, quote, quoted, plain] =
    /^title:[ \t]+(?:(["'])(.*)\1|([^"'|>#\s].*?))[ \t]*(?:[ \t]#.*)?\r?$/m.exec(text) ?? []
  if (quote === "'") return quoted?.replaceAll("''", "'") || undefined
  return (quoted?.replace(/\\(.)/g, '$1') ?? plain) || undefined
}
