import {type Playable, prepare} from '../machines/game.ts'
import {type KeptPlay, textOfPlay} from '../records/class-file.ts'
import {readCode} from '../records/code.ts'
import {otherRoad} from '../records/fork.ts'
import type {Play} from '../records/play.ts'
import type {Record} from '../records/record.ts'
import {replay} from '../records/replay.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {documentsPlay} from './story.ts'

/** A play of a class made ready to be stepped through, with what its file kept beside it. */
export type ClassPlay = {readonly play: Play; readonly record: Record | undefined}

/** The plays of one class, each played once however often it is asked for. */
export type ClassPlays = ReturnType<typeof classPlays>

/** Opens plays of a class with the scenarios that it played. */
export function classPlays(scenarios: readonly Scenario[]) {
  const playables = new Map<Scenario, Playable>()
  const opened = new WeakMap<KeptPlay, ClassPlay>()
  const roads = new WeakMap<Play, Map<string, Play | undefined>>()
  const documented = new Map<string, Play>()
  const playableOf = (scenario: Scenario) => {
    const playable = playables.get(scenario) ?? prepare(scenario)
    playables.set(scenario, playable)
    return playable
  }
  const known = (id: string) => scenarios.find(scenario => scenario.id === id)
  const read = (kept: KeptPlay): ClassPlay | undefined => {
    const {record} = kept
    if (!record) {
      const play = readCode(textOfPlay(kept), scenarios.map(playableOf))
      return play.ok ? {play: play.value, record: undefined} : undefined
    }
    const scenario = known(record.scenario.id)
    const played = scenario && replay(playableOf(scenario), record)
    return played?.play && {play: played.play, record}
  }
  return {
    /** Undefined where it cannot be played here. */
    open(kept: KeptPlay): ClassPlay | undefined {
      const before = opened.get(kept)
      if (before) return before
      const now = read(kept)
      if (now) opened.set(kept, now)
      return now
    },
    /** The other road from a step of a play; undefined where the option was closed. */
    road(play: Play, step: number, option: string): Play | undefined {
      const known = roads.get(play) ?? new Map<string, Play | undefined>()
      roads.set(play, known)
      const name = `${step} ${option}`
      if (!known.has(name)) known.set(name, otherRoad(play, step, option))
      return known.get(name)
    },
    /** The documents' own path, as far as they tell one. */
    documents(id: string): Play | undefined {
      const scenario = known(id)
      const play = documented.get(id) ?? (scenario && documentsPlay(playableOf(scenario)))
      if (play) documented.set(id, play)
      return play
    },
  }
}
