import {attempt} from './attempt.ts'
import {MARK, SCRATCH} from './kept-list.ts'
import type {Facts} from './preflight.ts'
import type {TextStore} from './run-store.ts'

/** What only a page can say of itself. */
export type Asked = {
  readonly device: TextStore | undefined
  readonly databases: IDBFactory | undefined
  /** Whether a worker answers. */
  readonly workers: () => Promise<boolean>
  /** How the copy of the site stands. */
  readonly offline: () => Promise<Facts['offline']>
  /** The time, in milliseconds since 1970. */
  readonly now: number
  /** A time as a person reads it. */
  readonly wordTime: (at: number) => string
}

/** Chromium's list of what a page may do; other browsers have none. */
type WithPolicy = Document & {
  readonly featurePolicy?: {readonly allowsFeature: (name: string) => boolean}
}

const PATIENCE = 4000

/** Tries what a class needs. Nothing throws, nothing is sent, and no camera is switched on. */
export async function factsOf({
  device,
  databases,
  workers,
  offline,
  now,
  wordTime,
}: Asked): Promise<Facts> {
  const {storage, mark} = markIn(device, now)
  const estimate = await attempt(async () => await navigator.storage?.estimate(), undefined)
  return {
    address: addressOf(),
    offline: await attempt(offline, 'none'),
    dialogs: typeof HTMLDialogElement === 'function',
    containers: CSS.supports('container-type', 'size'),
    workers: await attempt(workers, false),
    storage,
    markOf: mark === undefined ? undefined : wordTime(mark),
    databases: await inTime(attempt(() => keeps(databases), false)),
    persisted: await attempt(async () => (await navigator.storage?.persisted()) ?? false, false),
    quota: estimate?.quota,
    stage: stageOf(),
    camera: await attempt(cameraOf, 'none'),
    clipboard: navigator.clipboard !== undefined && isAllowed('clipboard-write'),
    width: window.innerWidth,
    height: window.innerHeight,
    lessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    downloads: 'download' in HTMLAnchorElement.prototype,
    frame: frameOf(),
  }
}

/** False where the answer takes so long that a class would not wait for it. */
const inTime = (answer: Promise<boolean>) =>
  Promise.race([
    answer,
    new Promise<boolean>(resolve => setTimeout(() => resolve(false), PATIENCE)),
  ])

const isAllowed = (feature: string) =>
  (document as WithPolicy).featurePolicy?.allowsFeature(feature) ?? true

function addressOf(): Facts['address'] {
  if (location.protocol === 'file:') return 'file'
  return window.isSecureContext ? 'secure' : 'plain'
}

/** Leaves a mark for a later visit, and gives that of an earlier one. */
function markIn(device: TextStore | undefined, now: number) {
  try {
    const earlier = Number(device?.getItem(MARK) ?? Number.NaN)
    if (earlier > 0 && earlier <= now) return {storage: true, mark: earlier}
    device?.setItem(MARK, String(now))
    return {storage: device?.getItem(MARK) === String(now), mark: undefined}
  } catch {
    return {storage: false, mark: undefined}
  }
}

/** Whether a database of no other use gives back what it takes. */
function keeps(databases: IDBFactory | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (!databases) return resolve(false)
    const request = databases.open(SCRATCH)
    request.onupgradeneeded = () => request.result.createObjectStore('scratch')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const store = database.transaction('scratch', 'readwrite').objectStore('scratch')
      store.put('kept', 'key')
      const read = store.get('key')
      const end = (isKept: boolean) => {
        database.close()
        databases.deleteDatabase(SCRATCH)
        resolve(isKept)
      }
      read.onsuccess = () => end(read.result === 'kept')
      read.onerror = () => end(false)
    }
  })
}

function stageOf(): Facts['stage'] {
  try {
    const context = document
      .createElement('canvas')
      .getContext('webgl', {failIfMajorPerformanceCaveat: true})
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    const name = names ? String(context?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    // Drawn by the processor it is no card, though a browser may offer it.
    if (context && !/swiftshader|llvmpipe|software|basic render/i.test(name)) return 'card'
    return document.createElement('canvas').getContext('2d') ? 'canvas' : 'none'
  } catch {
    return 'none'
  }
}

/** Asks for a list of devices only, so that nobody is asked for anything. */
async function cameraOf(): Promise<Facts['camera']> {
  if (!window.isSecureContext) return 'insecure'
  if (!navigator.mediaDevices) return 'none'
  if (!isAllowed('camera')) return 'policy'
  const permission = await attempt(
    async () => (await navigator.permissions.query({name: 'camera'})).state,
    'prompt',
  )
  if (permission === 'denied') return 'denied'
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.some(({kind}) => kind === 'videoinput') ? 'there' : 'none'
}

function frameOf(): Facts['frame'] {
  if (window === window.top) return 'alone'
  try {
    return window.top?.location.origin === location.origin ? 'same' : 'elsewhere'
  } catch {
    return 'elsewhere'
  }
}
