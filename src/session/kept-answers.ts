import type {TextStore} from './run-store.ts'

export type Answers = Readonly<Record<string, string>>

/** The answers under a key. A text that cannot be read may be of a newer version: it is put aside, under another key. */
export function answersIn(
  store: TextStore,
  key: string,
): {readonly answers: Answers; readonly isAside: boolean} {
  const text = store.getItem(key)
  if (text === null) return {answers: {}, isAside: false}
  const answers = parsed(text)
  if (answers) return {answers, isAside: false}
  store.setItem(`${key}/unread`, text)
  return {answers: {}, isAside: true}
}

function parsed(text: string): Answers | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
    return Object.values(data).every(answer => typeof answer === 'string')
      ? (data as Answers)
      : undefined
  } catch {
    return undefined
  }
}
