import type {Turn} from '../scenarios/schema.ts'
import type {Found} from './gathered.ts'
import type {Course} from './play.ts'
import {type Remarks, remarksOf} from './record.ts'
import {tally} from './shares.ts'

const MARKS = /\[([A-Z]\d{1,3}(?:\s*,\s*[A-Z]\d{1,3})*)\]/g

/** The passages that stand open to whoever decides a turn, each once. */
export const evidenceAt = ({brief, cites, event}: Turn): readonly string[] => [
  ...new Set(citationsIn({brief, cites, event})),
]

/** Every citation in a part of a scenario, as marks in texts and in lists of grounds. */
export function citationsIn(data: unknown): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      for (const match of value.matchAll(MARKS)) {
        found.push(...(match[1] ?? '').split(',').map(id => id.trim()))
      }
    } else if (Array.isArray(value)) {
      for (const each of value) {
        if (key === 'cites') found.push(String(each))
        else visit(each, key)
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (name !== 'instructor' && name !== 'documents') visit(each, name)
      }
    }
  }
  visit(data, '')
  return found
}

/** The passages that stood beside a person's decisions and were not opened up to then, by turn. */
export function unopenedOf(
  play: Pick<Course, 'steps'>,
  {opened}: Remarks,
): readonly {turn: Turn; passages: readonly string[]}[] {
  const known = new Set<string>()
  return play.steps.flatMap(({turn, by}) => {
    for (const id of opened[turn.id] ?? []) known.add(id)
    const passages = evidenceAt(turn).filter(id => !known.has(id))
    return by === 'person' && passages.length > 0 ? [{turn, passages}] : []
  })
}

/** What of the evidence a class opened before it decided. */
export type ClassEvidence = {
  /** Records that keep what was opened; of the others nothing is known. */
  readonly records: number
  /** By turn in the order of the file: a passage, how many persons' decisions it stood beside, and how many were taken without it. */
  readonly passages: readonly {
    readonly turn: Turn
    readonly passage: string
    readonly decisions: number
    readonly unopened: number
  }[]
}

/** The evidence of plays of one scenario; a code keeps none. */
export function classEvidenceOf(found: readonly Found[]): ClassEvidence {
  const known = found.flatMap(({play, record}) =>
    record?.moves.some(({opened}) => opened) ? [{play, remarks: remarksOf(record)}] : [],
  )
  const decisions = new Map<Turn, number>()
  const unopened = new Map<string, number>()
  for (const {play, remarks} of known) {
    for (const {turn, by} of play.steps) if (by === 'person') tally(decisions, turn)
    for (const {turn, passages} of unopenedOf(play, remarks)) {
      for (const passage of passages) tally(unopened, `${turn.id} ${passage}`)
    }
  }
  const turns = known[0]?.play.playable.flow.turns ?? []
  return {
    records: known.length,
    passages: turns.flatMap(turn => {
      const count = decisions.get(turn) ?? 0
      if (count === 0) return []
      return evidenceAt(turn).map(passage => ({
        ...{turn, passage, decisions: count},
        unopened: unopened.get(`${turn.id} ${passage}`) ?? 0,
      }))
    }),
  }
}
