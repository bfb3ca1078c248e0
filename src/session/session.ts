import {type Actor, createActor, type SnapshotFrom} from 'xstate'
import type {Policy} from '../machines/rivals.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {appMachine} from './app.ts'
import type {AppEvent} from './app-context.ts'
import type {LibraryCard} from './library.ts'
import type {ReadFile} from './read-scenario-file.ts'
import type {RunStore} from './run-store.ts'
import {type SavedRun, type SavedRuns, savedRun} from './saved-run.ts'
import {cardOf, type Shelf} from './shelf.ts'

/** What the session asks of the page it runs in. */
export type Surroundings = {
  readonly library: readonly LibraryCard[]
  readonly store: RunStore
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A random 32-bit number, for seeds and for names of runs. */
  readonly random: () => number
  /** Scenarios from files that this device keeps; none where nothing is said. */
  readonly shelf?: Shelf
  /** The lesson under which its scenario is opened from the library; empty for none. */
  readonly lesson?: string
  /** Reads the text of a scenario file; undefined where that takes too long. */
  readonly readFile?: (text: string) => Promise<ReadFile | undefined>
}

/** Something the person should know about how this play is kept. */
export type Notice = 'forked' | 'changed' | 'updated' | 'lost'

export type AppSnapshot = SnapshotFrom<typeof appMachine>

/** One person at the game: the chart of screens, kept at every step. */
export type Session = {
  /** The bundled scenarios, and behind them those from files. */
  readonly library: readonly LibraryCard[]
  /** Reads a scenario file and puts it into the library, or says why not. */
  readonly addFile: (text: string) => Promise<AddedFile>
  /** Takes a scenario that came from a file out of the library; plays of it stay. */
  readonly removeFile: (id: string) => void
  readonly isFromFile: (id: string) => boolean
  readonly snapshot: () => AppSnapshot
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (event: AppEvent) => void
  readonly openCard: (card: LibraryCard) => Promise<boolean>
  /** Opens the lesson of an address; where it names no crisis of this library, the library stands. */
  readonly openLesson: (text: string) => Promise<void>
  readonly beginRun: (seats: readonly string[], rival: Policy, seed: number | undefined) => void
  readonly savedRuns: () => Promise<SavedRuns>
  /** Goes on with a kept run; where it cannot be read or its crisis is not here, false, and a notice says so. */
  readonly resume: (id: string) => Promise<boolean>
  readonly forget: (id: string) => void
  /** Keeps a run that was forgotten; false where the browser refuses. */
  readonly keep: (run: SavedRun) => boolean
  /** After an early ending, takes the last decision again as a second run. */
  readonly stepBack: () => void
  /** At an ended play, takes another option at one of its decisions and goes on from there as a second run. */
  readonly fork: (step: number, option: string) => void
  /** Tells every listener of a notice, or takes the last one away. */
  readonly notify: (notice: Notice | undefined) => void
  readonly notice: () => Notice | undefined
  /** Whether the last step was kept on this device. */
  readonly isKept: () => boolean
}

/** What became of a scenario file. */
export type AddedFile =
  | {readonly status: 'added'; readonly card: LibraryCard; readonly kept: boolean}
  | {readonly status: 'clash'; readonly title: string}
  | {readonly status: 'problems'; readonly problems: ReadFile['problems']}
  | {readonly status: 'too-long'}

export function createSession({
  library: bundled,
  store,
  now,
  random,
  shelf,
  lesson: ownLesson = '',
  readFile = async () => undefined,
}: Surroundings): Session {
  const isBundled = (id: string) => bundled.some(card => card.id === id)
  const library = [...bundled, ...(shelf?.cards() ?? []).filter(card => !isBundled(card.id))]
  const actor: Actor<typeof appMachine> = createActor(appMachine)
  let kept = true
  let notice: Notice | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** What this page knows to stand in storage for the run it is in, as text and as a run. */
  let known: {readonly run: SavedRun; readonly text: string | undefined} | undefined

  actor.subscribe(snapshot => {
    const run = savedRun(snapshot.context, String(snapshot.value), now())
    if (run && !(known && isSame(run, known.run))) {
      const text = known?.run.id === run.id ? store.text(run.id) : undefined
      if (text !== undefined && text !== known?.text) {
        // Another tab went on with this run: both are kept, this one under a name of its own.
        notice = 'forked'
        actor.send({type: 'rename', run: newRun()})
        return
      }
      kept = store.save(run).ok
      known = {run, text: store.text(run.id)}
    }
    tell()
  })
  const newRun = () => random().toString(36) + now().toString(36)
  actor.start()
  const load = async (id: string): Promise<Scenario | undefined> =>
    library.find(card => card.id === id)?.load()

  const openLesson = async (text: string) => {
    const {lessonIn} = await import('./open-lesson.ts')
    const {given, mistakes} = await lessonIn(text, library)
    if (!given) return actor.send({type: 'leave', mistakes})
    actor.send({type: 'open', scenario: given.scenario, given, mistakes})
  }

  const notify = (told: Notice | undefined) => {
    notice = told
    tell()
  }
  const resume = async (id: string) => {
    const text = store.text(id)
    if (text === undefined) return false
    // The scenario is most likely the one that the text names; it is fetched beside the reader.
    const [named] = library.filter(card => text.includes(`"id":"${card.id}"`))
    const [{goOn}] = await Promise.all([import('./go-on.ts'), named?.load().catch(() => undefined)])
    const found = await goOn(text, load)
    if (!found) return false
    const {saved, play, isWhole, isChanged, lesson} = found
    if (isChanged) notice = 'changed'
    // What stands in storage now is what this page goes on from. Where only a part of it still
    // fits, it stays there as it is, and what follows is kept under another name.
    known = {run: saved, text}
    const from: SavedRun = isWhole ? saved : {...saved, id: newRun(), place: 'onward'}
    actor.send({type: 'resume', saved: from, play, ...(lesson ? {lesson} : {})})
    return true
  }

  return {
    library,
    snapshot: () => actor.getSnapshot(),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notice: () => notice,
    notify,
    send: event => actor.send(event),
    isKept: () => kept,
    isFromFile: id => !isBundled(id),
    addFile: async text => {
      const read = await readFile(text)
      if (!read) return {status: 'too-long'}
      const {scenario, problems} = read
      if (!scenario) return {status: 'problems', problems}
      if (isBundled(scenario.id)) return {status: 'clash', title: scenario.title}
      const card = cardOf(scenario)
      const before = library.findIndex(each => each.id === card.id)
      library.splice(before < 0 ? library.length : before, before < 0 ? 0 : 1, card)
      const isShelved = shelf?.keep(scenario).ok ?? false
      tell()
      return {status: 'added', card, kept: isShelved}
    },
    removeFile: id => {
      const at = library.findIndex(card => card.id === id && !isBundled(id))
      if (at >= 0) library.splice(at, 1)
      shelf?.forget(id)
      tell()
    },
    openCard: async card => {
      try {
        if (new URLSearchParams(ownLesson).get('scenario') === card.id) await openLesson(ownLesson)
        else actor.send({type: 'open', scenario: await card.load()})
        return true
      } catch {
        return false
      }
    },
    openLesson,
    beginRun: (held, rival, seed) => {
      const {scenario, lesson} = actor.getSnapshot().context
      if (!scenario) return
      const dice = {seed: (lesson?.seed ?? seed ?? random()) >>> 0}
      const rules = {...scenario.rules, ...lesson?.rules}
      const setup = {held, rival: lesson?.rival ?? rival, dice, rules}
      actor.send({type: 'begin', run: newRun(), setup})
    },
    savedRuns: async () => {
      const texts = store.texts()
      if (texts.length === 0) return {runs: [], unread: ''}
      return (await import('./read-saved-run.ts')).readSavedRuns(texts, store.text)
    },
    resume: async id => {
      const isOn = await resume(id)
      if (!isOn) notify('lost')
      return isOn
    },
    forget: store.forget,
    keep: run => store.save(run).ok,
    stepBack: () => actor.send({type: 'back', run: newRun()}),
    fork: (step, option) => actor.send({type: 'fork', run: newRun(), step, option}),
  }
}

/** Whether two runs hold the same, whenever they were kept. */
const isSame = (one: SavedRun, other: SavedRun) =>
  JSON.stringify({...one, at: 0}) === JSON.stringify({...other, at: 0})
