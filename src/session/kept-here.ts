import type {KeptKind} from '../words/erase.ts'
import {attempt} from './attempt.ts'
import {KEPT, type KeptPlace, keysOf} from './kept-list.ts'
import {OFFLINE} from './offline-copy.ts'
import type {TextStore} from './run-store.ts'

/** How many of each kind this browser keeps; undefined where it would not say. */
export type KeptCount = {readonly kind: KeptKind; readonly number: number | undefined}

/** What became of a kind: `open` where it is empty, but another tab still holds its database. */
export type Erased = {readonly kind: KeptKind; readonly how: 'erased' | 'open' | 'refused'}

/** What Demarche keeps in this browser, to be counted and erased. Nothing throws. */
export type KeptHere = {
  readonly count: () => Promise<readonly KeptCount[]>
  /** Erases every kind; what anything else keeps here stays. */
  readonly erase: () => Promise<readonly Erased[]>
}

/** Where a browser keeps the copy of the site; undefined where it does not. */
export type KeptSite = {readonly caches: CacheStorage; readonly workers: ServiceWorkerContainer}

export function keptHere(
  device: TextStore | undefined,
  factory: IDBFactory | undefined,
  site: KeptSite | undefined,
): KeptHere {
  const namesOf = (place: KeptPlace) =>
    keysOf(
      place,
      Array.from({length: device?.length ?? 0}, (_, index) => device?.key(index) ?? ''),
    )
  const countOf = async (place: KeptPlace) => {
    const inStores = place.databases.map(([name, store]) => countIn(factory, name, store))
    const copies = (await cachesOf(site, place)).length
    const numbers = [namesOf(place).length, copies, ...(await Promise.all(inStores))]
    return numbers.reduce((sum, each) => sum + each, 0)
  }
  const eraseOf = async (place: KeptPlace): Promise<Erased['how']> => {
    for (const name of namesOf(place)) device?.removeItem(name)
    const gone = await Promise.all(
      place.databases.map(([name, store]) => eraseIn(factory, name, store)),
    )
    if (place.caches) await eraseSite(site, place)
    if (namesOf(place).length > 0) return 'refused'
    return gone.every(Boolean) ? 'erased' : 'open'
  }
  return {
    count: () =>
      Promise.all(
        KEPT.map(async place => ({
          kind: place.kind,
          number: await attempt<number | undefined>(() => countOf(place), undefined),
        })),
      ),
    erase: () =>
      Promise.all(
        KEPT.map(async place => ({
          kind: place.kind,
          how: await attempt(() => eraseOf(place), 'refused' as const),
        })),
      ),
  }
}

const cachesOf = async (site: KeptSite | undefined, {caches: beginning}: KeptPlace) =>
  site && beginning ? (await site.caches.keys()).filter(name => name.startsWith(beginning)) : []

/** First the workers, which would fill the caches again. */
async function eraseSite(site: KeptSite | undefined, place: KeptPlace) {
  const registered = (await site?.workers.getRegistrations()) ?? []
  const ours = registered.filter(({installing, waiting, active}) =>
    [installing, waiting, active].some(worker => worker?.scriptURL.endsWith(`/${OFFLINE.worker}`)),
  )
  await Promise.all(ours.map(each => each.unregister()))
  await Promise.all((await cachesOf(site, place)).map(name => site?.caches.delete(name)))
}

/** Milliseconds. */
const GIVES_WAY = 1000

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** A database that is there already; undefined where there is none, and none is made. */
async function open(
  factory: IDBFactory | undefined,
  name: string,
): Promise<IDBDatabase | undefined> {
  if (!factory) return undefined
  const request = factory.open(name)
  let isNew = false
  request.onupgradeneeded = () => {
    isNew = true
    request.transaction?.abort()
  }
  try {
    return await done(request)
  } catch (error) {
    if (isNew) return undefined
    throw error
  }
}

async function countIn(factory: IDBFactory | undefined, name: string, store: string) {
  const database = await open(factory, name)
  try {
    if (!database?.objectStoreNames.contains(store)) return 0
    return await done(database.transaction(store).objectStore(store).count())
  } finally {
    database?.close()
  }
}

/** Empties a database, then takes it away; false where another tab holds it, which is then empty. */
async function eraseIn(factory: IDBFactory | undefined, name: string, store: string) {
  const database = await open(factory, name)
  if (!factory || !database) return true
  try {
    if (database.objectStoreNames.contains(store))
      await done(database.transaction(store, 'readwrite').objectStore(store).clear())
  } finally {
    database.close()
  }
  const request = factory.deleteDatabase(name)
  return new Promise<boolean>((resolve, reject) => {
    request.onsuccess = () => resolve(true)
    // A connection that is only just closing gives way in a moment; that of another tab does not.
    request.onblocked = () => setTimeout(() => resolve(false), GIVES_WAY)
    request.onerror = () => reject(request.error)
  })
}
