import type {Check, FoundNumbers, FoundOf} from '../words/preflight.ts'

/** What a page found out about the machine it runs on. Each fact is only what was tried. */
export type Facts = {
  readonly address: FoundOf<'address'>
  readonly offline: FoundOf<'offline'>
  /** Whether the browser has dialogs, without which no source opens. */
  readonly dialogs: boolean
  /** Whether it lays out by the room a page has. */
  readonly containers: boolean
  /** Whether a worker answered. */
  readonly workers: boolean
  /** Whether plain storage gave back what it took. */
  readonly storage: boolean
  /** When an earlier visit left its mark, as a person reads it. */
  readonly markOf: string | undefined
  /** Whether a database gave back what it took. */
  readonly databases: boolean
  /** Whether the browser promised not to clear what it keeps. */
  readonly persisted: boolean
  /** Bytes that this site may keep; undefined where the browser does not say. */
  readonly quota: number | undefined
  readonly stage: FoundOf<'stage'>
  readonly camera: FoundOf<'camera'>
  readonly clipboard: boolean
  /** In CSS pixels, as the page has them. */
  readonly width: number
  readonly height: number
  readonly lessMotion: boolean
  readonly downloads: boolean
  readonly frame: FoundOf<'frame'>
}

/** How much a finding matters for a class. */
export type Weight = 'fine' | 'note' | 'limit' | 'stop'

export type Finding = {
  readonly [C in Check]: {
    readonly check: C
    readonly how: FoundOf<C>
    readonly weight: Weight
    readonly numbers: FoundNumbers
  }
}[Check]

export type Verdict = 'yes' | 'limits' | 'no'

/** Less room than this may be full after a class with records. */
const LITTLE = 20_000_000
/** The narrowest page that the tests lay out. */
const NARROW = 320
/** From here the workshop and the debrief have their parts side by side. */
const ROOMY = 900

/** What the facts mean for a class: a finding for each check, in the order in which they are told. */
export function findingsOf(facts: Facts): readonly Finding[] {
  const {width, height} = facts
  const keeps = databasesOf(facts)
  const megabytes = Math.floor((facts.quota ?? 0) / 1_000_000)
  return [
    finding('address', facts.address, {file: 'stop', plain: 'note', secure: 'fine'}),
    finding('offline', facts.offline, {
      ...{plain: 'note', none: 'note', coming: 'note'},
      ...{newer: 'fine', here: 'fine'},
    }),
    finding('browser', browserOf(facts), {old: 'stop', dated: 'limit', fits: 'fine'}),
    finding('workers', facts.workers ? 'run' : 'refused', {run: 'fine', refused: 'limit'}),
    finding(
      'storage',
      storageOf(facts),
      {refused: 'limit', fresh: 'note', remembers: 'fine'},
      facts.markOf === undefined ? {} : {since: facts.markOf},
    ),
    finding(
      'databases',
      keeps,
      {refused: 'limit', little: 'limit', kept: 'note', lasting: 'fine'},
      keeps === 'little' ? {megabytes} : {},
    ),
    finding('stage', facts.stage, {none: 'limit', canvas: 'fine', card: 'fine'}),
    finding('camera', facts.camera, {
      ...{insecure: 'note', policy: 'note', denied: 'note', none: 'note'},
      there: 'fine',
    }),
    finding('clipboard', facts.clipboard ? 'offered' : 'absent', {absent: 'note', offered: 'fine'}),
    finding(
      'screen',
      screenOf(width),
      {narrow: 'limit', phone: 'note', roomy: 'fine'},
      {width, height},
    ),
    finding('motion', facts.lessMotion ? 'less' : 'usual', {less: 'fine', usual: 'fine'}),
    finding('downloads', facts.downloads ? 'untold' : 'absent', {absent: 'limit', untold: 'note'}),
    finding('frame', facts.frame, {elsewhere: 'limit', same: 'note', alone: 'fine'}),
  ]
}

/** Whether a class can use the machine: its worst finding decides. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({weight}) => weight === 'stop')) return 'no'
  return findings.some(({weight}) => weight === 'limit') ? 'limits' : 'yes'
}

const finding = <C extends Check>(
  check: C,
  how: FoundOf<C>,
  weights: Readonly<Record<FoundOf<C>, Weight>>,
  numbers: FoundNumbers = {},
) => ({check, how, weight: weights[how], numbers}) as Finding

const browserOf = ({dialogs, containers}: Facts) => {
  if (!dialogs) return 'old'
  return containers ? 'fits' : 'dated'
}

const storageOf = ({storage, markOf}: Facts) => {
  if (!storage) return 'refused'
  return markOf === undefined ? 'fresh' : 'remembers'
}

const databasesOf = ({databases, quota, persisted}: Facts) => {
  if (!databases) return 'refused'
  if (quota !== undefined && quota < LITTLE) return 'little'
  return persisted ? 'lasting' : 'kept'
}

const screenOf = (width: number) => {
  if (width < NARROW) return 'narrow'
  return width < ROOMY ? 'phone' : 'roomy'
}
