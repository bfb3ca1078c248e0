/** What an action gives, or something else where the browser refuses it. */
export async function attempt<T>(action: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await action()
  } catch {
    return otherwise
  }
}
