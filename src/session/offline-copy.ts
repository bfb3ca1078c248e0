/** The copy of the site on a device: how its caches begin, and the file of the worker that answers from them. */
export const OFFLINE = {caches: 'demarche-', worker: 'demarche-offline.js'}

/**
 * How the site stands on this device: a copy is here, a newer one waits beside it, the first is being
 * fetched, there is none, or the address allows none.
 */
export type OfflineState = 'here' | 'newer' | 'coming' | 'none' | 'plain'

const mayKeep = () => window.isSecureContext && location.protocol !== 'file:'

/** The workers of this browser, where it and the address have any. */
const workers = (): ServiceWorkerContainer | undefined =>
  mayKeep() ? navigator.serviceWorker : undefined

/** Has the site that this worker belongs to kept on the device; where that cannot be, nothing happens. */
export async function keepOffline(worker: URL): Promise<void> {
  try {
    // Whether there is a newer version is asked of the server, not of what a browser remembers.
    await workers()?.register(worker, {updateViaCache: 'none'})
  } catch {
    // The site then needs its server, as any other.
  }
}

/** May throw where a browser refuses the question. */
export async function offlineState(): Promise<OfflineState> {
  if (!mayKeep()) return 'plain'
  const found = await workers()?.getRegistration()
  if (!found) return 'none'
  if (!found.active) return 'coming'
  const names = await caches.keys()
  if (!names.some(name => name.startsWith(OFFLINE.caches))) return 'none'
  return found.waiting ? 'newer' : 'here'
}

/** Resolves once a first copy is here; never where none comes. */
export const whenOffline = async (): Promise<void> => void (await workers()?.ready)
