/** A name for a file, seat, turn or option made of a text: small letters, digits and hyphens, at most 40. */
export function idFrom(text: string, otherwise: string, longest = LONGEST): string {
  const words = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const id = trimmed(words, longest)
  if (id === '') return otherwise
  return /^[a-z]/.test(id) && !VALUES.has(id) ? id : trimmed(`${otherwise}-${id}`, longest)
}

/** A giver of names, none of them twice. */
export function idsApart(longest = LONGEST): (text: string, otherwise: string) => string {
  const given = new Set<string>()
  const next = new Map<string, number>()
  return (text, otherwise) => {
    const id = idFrom(text, otherwise, longest)
    let apart = id
    for (let number = next.get(id) ?? 2; given.has(apart); number++) {
      const end = `-${number}`
      apart = `${id.slice(0, longest - end.length).replace(/-$/, '')}${end}`
      next.set(id, number + 1)
    }
    given.add(apart)
    return apart
  }
}

const LONGEST = 40
const LONGEST_TEXT = 400

/** Words that YAML would read as something other than a name. */
const VALUES: ReadonlySet<string> = new Set(['true', 'false', 'null'])

const trimmed = (words: string, longest: number) =>
  words.replace(/^-+/, '').slice(0, longest).replace(/-+$/, '')
