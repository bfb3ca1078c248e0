/** The storage of this browser, which may refuse already when it is named. */
export function deviceStore(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
