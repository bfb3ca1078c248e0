import {type Checking, entriesOf} from './checking.ts'
import {nearest} from './nearest.ts'
import type {Path, ProblemCode} from './problems.ts'
import type {Scene} from './schema.ts'
import type {Sound} from './sound.ts'

type Unknown = Extract<
  ProblemCode,
  `scenario/unknown-${'seat' | 'place' | 'doubt' | 'document' | 'flag' | 'option' | 'ending'}`
>

/** Notes names of seats, places, flags, documents, options and endings that lead nowhere. */
export function checkReferences(checking: Checking): void {
  const {scenario, known} = checking
  const look = refer(checking)
  for (const [id, seat] of Object.entries(scenario.seats ?? {})) {
    look('scenario/unknown-place', known.places, seat?.capital, ['seats', id, 'capital'])
  }
  for (const {entry: turn, path} of entriesOf(scenario.turns, ['turns'])) {
    look('scenario/unknown-seat', known.seats, turn.seat, [...path, 'seat'])
    for (const seat of entriesOf(turn.seats, [...path, 'seats'])) {
      look('scenario/unknown-seat', known.seats, seat.entry, seat.path)
    }
    checkScene(checking, turn.stage, [...path, 'stage'])
    for (const option of entriesOf(turn.options, [...path, 'options'])) {
      checkScene(checking, option.entry.stage, [...option.path, 'stage'])
      const flags = known.flags && new Set(known.flags)
      for (const set of entriesOf(option.entry.sets, [...option.path, 'sets'])) {
        look('scenario/unknown-flag', flags, set.entry, set.path)
      }
    }
  }
  for (const {entry, path} of entriesOf(scenario.endings, ['endings'])) {
    checkScene(checking, entry.stage, [...path, 'stage'])
  }
  for (const {entry, path} of entriesOf(scenario.instructor?.paths, ['instructor', 'paths'])) {
    for (const choice of entriesOf(entry.choose, [...path, 'choose'])) {
      look('scenario/unknown-option', known.options, choice.entry, choice.path)
    }
    look('scenario/unknown-ending', known.endings, entry.ending, [...path, 'ending'])
  }
}

/** Notes `id` where it is not among the names that are known. */
function refer({report}: Checking) {
  return (code: Unknown, among: ReadonlySet<string> | null, id: string | undefined, path: Path) => {
    if (id === undefined || !among || among.has(id)) return
    report(code, path, () => ({id, suggestion: nearest(id, among)}))
  }
}

/** Things that travel need a start and an end; all others stand somewhere. */
const PLACES_NEEDED: Readonly<Record<string, readonly ('at' | 'from' | 'to')[]>> = {
  envoy: ['from', 'to'],
  call: ['from', 'to'],
  delegation: ['from', 'to'],
  trade: ['from', 'to'],
}

function checkScene(checking: Checking, scene: Sound<Scene> | undefined, path: Path): void {
  const {known, report} = checking
  const look = refer(checking)
  look('scenario/unknown-place', known.places, scene?.look, [...path, 'look'])
  for (const shown of entriesOf(scene?.show, [...path, 'show'])) {
    const {effect} = shown.entry
    for (const at of ['at', 'from', 'to'] as const) {
      look('scenario/unknown-place', known.places, shown.entry[at], [...shown.path, at])
    }
    if (effect === undefined) continue
    if (effect !== 'gate' && 'state' in shown.entry) {
      report('scenario/effect-state', [...shown.path, 'state'], {effect})
    }
    const needed = PLACES_NEEDED[effect] ?? ['at']
    const missing = needed.filter(at => !(at in shown.entry))
    if (missing.length === 0) continue
    report('scenario/effect-places', [...shown.path, 'effect'], {
      effect,
      missing: missing.join(' and '),
    })
  }
}
