import {useCallback, useEffect, useRef, useState} from 'preact/hooks'
import {type ClassFile, type KeptPlay, looksLikeClass, readClass} from '../../records/class-file.ts'
import type {Given} from '../../records/gathered.ts'
import type {Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Gathering, Told} from '../../session/class-desk.ts'
import type {ClassLooks} from '../../session/class-look.ts'
import type {ClassStore} from '../../session/class-store.ts'
import type {ClassWork} from '../../session/class-work.ts'
import {classWords as words} from '../../words/class.ts'
import {wordClassProblems} from '../../words/class-file.ts'
import {wordGathered} from '../../words/class-gathered.ts'
import type {SourceLoaders} from '../shared/sources.tsx'
import {dayOf} from '../shared/time-of.ts'
import {className} from './class-name.ts'

/** What the class room is given by the page that it stands in. */
export type ClassPlace = {
  readonly work: ClassWork
  readonly store: ClassStore
  readonly looks: ClassLooks
  /** Every scenario that can be played here. */
  readonly scenarios: () => Promise<readonly Scenario[]>
  readonly sources: SourceLoaders
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** 32 bits. */
  readonly newSeed: () => number
}

/** A play of the class that is stepped through on its own, and how to take another road from it. */
export type Replayed = {
  readonly play: Play
  readonly record: Record | undefined
  readonly alias: string
  readonly onFork: (step: number, option: string) => void
}

/** A class at work: what it holds, how it is kept, and what was said last. */
export type ClassAtWork = {
  readonly id: string
  readonly file: ClassFile
  /** Undefined until its plays have been verified again. */
  readonly gathering: Gathering | undefined
  readonly kept: 'waiting' | 'kept' | 'refused'
}

export function useClass({work, store, scenarios, now, newId, newSeed}: ClassPlace) {
  const [at, setAt] = useState<ClassAtWork>()
  const [progress, setProgress] = useState<number>()
  const [told, tell] = useState('')
  /** Why nothing was counted of what was gathered last, where no class came of it. */
  const [refused, setRefused] = useState<Gathering['told']>([])
  /** The class as it is, which writings and readings that overlap both go by. */
  const current = useRef<ClassAtWork | undefined>(undefined)
  const isStopped = useRef(false)
  const show = (next: ClassAtWork | undefined) => {
    current.current = next
    setAt(next)
  }

  const keep = async (next: ClassAtWork) => {
    show({...next, kept: 'waiting'})
    const isKept = await store.keep(next.id, now(), next.file)
    const {current: latest} = current
    if (latest?.id !== next.id || latest.file !== next.file) return
    show({...latest, kept: isKept ? 'kept' : 'refused'})
  }

  /** Verifies the plays of a class anew and looks for more in texts; undefined where that was stopped. */
  const gather = async (file: ClassFile, texts: readonly Given[]) => {
    setProgress(0)
    isStopped.current = false
    setRefused([])
    tell(words.gather.reading)
    const known = await scenarios().catch(() => undefined)
    const gathering =
      known && (await work.gather({scenarios: known, plays: file.plays, texts}, setProgress))
    setProgress(undefined)
    if (!gathering) tell(isStopped.current ? words.gather.stopped : words.gather.failed)
    return gathering
  }

  /** Opens a class that this browser keeps. */
  const open = useCallback(async (id: string) => {
    const read = await store.read(id)
    if (!read.ok)
      return tell(read.error === 'missing' ? words.kept.missing : wordClassProblems(read.error))
    const file = read.value
    show({id, file, gathering: undefined, kept: 'kept'})
    const gathering = await gather(file, [])
    if (gathering) show({id, file, gathering, kept: 'kept'})
    tell('')
  }, [])

  /** A name for a new class: its crisis where it played one, the day, and a number where that is taken. */
  const nameFor = async ({scenarios: played}: Gathering) => {
    const [only, ...others] = played
    const title = (await scenarios()).find(({id}) => id === only?.id)?.title
    const {cards} = await store.all()
    const taken = new Set(cards.map(({name}) => name))
    return className(others.length > 0 ? undefined : title, dayOf(now()), taken)
  }

  const openFile = async (text: string) => {
    const read = readClass(text)
    if (!read.ok) return tell(wordClassProblems(read.error))
    const file = read.value
    const gathering = await gather(file, [])
    if (!gathering) return
    tell('')
    await keep({id: newId(), file, gathering, kept: 'waiting'})
  }

  /**
   * Adds what stands in texts to the class, or begins one with it, and answers whether anything came;
   * a class file is opened beside it.
   */
  const add = async (texts: readonly Given[]): Promise<boolean> => {
    const [own] = texts.filter(({text}) => looksLikeClass(text))
    if (own) {
      await openFile(own.text)
      return false
    }
    const before = current.current
    const file = before?.file ?? emptyClass(newSeed())
    const gathering = await gather(file, texts)
    if (!gathering) {
      // The class that was open is still to be counted; what was stopped forgot it.
      if (before?.gathering) await open(before.id)
      return false
    }
    const isRefused = gathering.told.some(({code}) => !QUIET.has(code))
    tell(wordGathered({...gathering, isRefused}))
    if (gathering.plays.length === 0 && !before) {
      if (isRefused) setRefused(gathering.told)
      show(undefined)
      return false
    }
    const id = before?.id ?? newId()
    const name = before ? file.name : await nameFor(gathering)
    await keep({id, file: {...file, name, plays: gathering.plays}, gathering, kept: 'waiting'})
    return gathering.added + gathering.fuller > 0
  }

  const change = (part: Partial<ClassFile>) => {
    const before = current.current
    if (before) void keep({...before, file: {...before.file, ...part}})
  }

  /** Changes what is kept of a play; the worker hears of it too. */
  const changePlay = async (place: number, part: Partial<KeptPlay>) => {
    const before = current.current
    if (!before) return
    const plays = before.file.plays.map((play, index) =>
      index === place ? {...play, ...part} : play,
    )
    const counted = await work.gather({scenarios: await scenarios(), plays, texts: []}, () => {})
    // What was handed in last is told as before.
    const gathering = counted && {...counted, told: before.gathering?.told ?? []}
    await keep({...before, file: {...before.file, plays}, gathering: gathering ?? before.gathering})
  }

  const stop = () => {
    isStopped.current = true
    work.stop()
  }
  useEffect(() => () => work.stop(), [])
  return {
    at,
    progress,
    told,
    tell,
    refused,
    open,
    add,
    change,
    changePlay,
    stop,
    leave: () => {
      tell('')
      show(undefined)
    },
  }
}

/** What is passed over without being refused: text around codes, and what came before. */
const QUIET: ReadonlySet<Told['code']> = new Set(['gathering/nothing', 'gathering/duplicate'])

const emptyClass = (seed: number): ClassFile => ({
  ...{demarche: 'class', version: 1, name: words.kept.unnamed, seed, each: false},
  ...{plays: [], roads: []},
})
