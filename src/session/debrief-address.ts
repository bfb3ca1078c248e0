/** What the part of an address behind the number sign asks of the debrief room; each empty where it does not. */
export type DebriefAddress = {
  readonly code: string
  /** The id of the turn or ending of that code at which to begin. */
  readonly moment: string
  readonly class: string
  /** The id of the turn that the class talked about. */
  readonly turn: string
}

const NOTHING: DebriefAddress = {code: '', moment: '', class: '', turn: ''}

/** Reads what stands behind the number sign, with or without it. */
export function readAddress(hash: string): DebriefAddress {
  const text = hash.replace(/^#/, '')
  const fields = new URLSearchParams(text)
  const named = fields.get('class')
  if (named) return {...NOTHING, class: named, turn: fields.get('turn') ?? ''}
  const [code = '', ...moment] = decoded(text).split('@')
  return {...NOTHING, code, moment: moment.join('@').trim()}
}

/** The address of a class at a turn, from the number sign on. */
export const classAddress = (id: string, turn: string): string =>
  `#${new URLSearchParams(turn ? {class: id, turn} : {class: id})}`

/** The address of a play at one of its moments, from the number sign on. */
export const momentAddress = (code: string, moment: string): string =>
  `#${code}${moment ? `@${encodeURIComponent(moment)}` : ''}`

/** An address that was cut in two is given as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
