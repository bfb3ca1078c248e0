/** What an LMS offers to a page that it launched. Each call gives text, or what some make of it. */
export type Api = {
  LMSInitialize(nothing: ''): unknown
  LMSFinish(nothing: ''): unknown
  LMSGetValue(element: string): unknown
  LMSSetValue(element: string, value: string): unknown
  LMSCommit(nothing: ''): unknown
  LMSGetLastError(): unknown
}

/** What of a window is looked at; a window of another site throws at `API`. */
export type Frame = {
  readonly API?: Api | null
  readonly parent: Frame | null
  readonly opener?: Frame | null
}

/** How far above a window the specification looks. */
const FARTHEST = 7

/** Finds the LMS as SCORM 1.2 says: in this window or above it, then in the window that opened it or above that. */
export function findApi(start: Frame): Api | undefined {
  const {found, highest} = above(start)
  if (found) return found
  const opener = attempt(() => start.opener ?? highest.opener)
  return opener ? above(opener).found : undefined
}

function above(start: Frame): {readonly found: Api | undefined; readonly highest: Frame} {
  let frame = start
  for (let climbed = 0; ; climbed++) {
    const found = attempt(() => frame.API)
    const parent = attempt(() => frame.parent)
    if (found) return {found, highest: frame}
    if (!parent || parent === frame || climbed === FARTHEST) {
      return {found: undefined, highest: frame}
    }
    frame = parent
  }
}

/** Undefined where the browser keeps another site's window to itself. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
