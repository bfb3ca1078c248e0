import type {Playable} from '../machines/game.ts'
import {codeReader} from './code.ts'
import {earlierIn} from './earlier.ts'
import {findCodes, searchable} from './find-codes.ts'
import {findRecords} from './find-records.ts'
import type {
  Duplicate,
  Found,
  Gathered,
  Given,
  Refused,
  Silent,
  Source,
  Stopped,
} from './gathered.ts'
import {type Lines, linesOf} from './lines.ts'
import {playName} from './play-name.ts'
import type {Player} from './player.ts'
import type {RecordCode, RecordProblem} from './problems.ts'
import {readRecord} from './read.ts'
import {replayBy} from './replay.ts'

/**
 * Finds the codes and records of a class in whatever was pasted or dropped, plays each again with
 * this player, and says of everything else why it is not counted. A play that stands twice is kept
 * once, as the record that says most of it where there is one. Never throws, whatever the texts hold.
 */
export function gather<P>(
  texts: readonly Given[],
  known: readonly Playable[],
  player: Player<P>,
): Gathered {
  const basket = emptyBasket()
  const read = codeReader(player)
  for (const {label, text, teams} of texts) {
    const isTeam = (line: number) => teams?.has(line) ?? false
    const lines = linesOf(text)
    let from = 0
    const takeCodes = (end: number) => {
      const part = searchable(text.slice(from, end))
      const before = lines.at(from) - 1
      const within = linesOf(part)
      for (const {start, end, read: result} of findCodes(part, typed => read(typed, known))) {
        const line = before + within.at(start)
        lines.mark(line, before + within.at(end - 1))
        const source = {label, line}
        if (result.ok) {
          const play = player.courseOf(result.value)
          const scenario = play.playable.scenario.id
          const found = {source, scenario, play, record: undefined, notices: []}
          basket.keep({kind: 'code', ...found}, isTeam(line))
        } else basket.refuse('code', source, [result.error])
      }
    }
    for (const each of findRecords(text)) {
      takeCodes(each.start)
      from = each.end
      const line = lines.at(each.start)
      lines.mark(line, lines.at(Math.max(each.start, each.end - 1)))
      takeRecord(each.text, {label, line}, known, player, basket, isTeam(line))
    }
    takeCodes(text.length)
    basket.silent.push(...silentIn(label, lines))
  }
  return basket.gathered()
}

function takeRecord<P>(
  text: string,
  source: Source,
  known: readonly Playable[],
  player: Player<P>,
  basket: Basket,
  isTeam: boolean,
): void {
  const {record, problems} = readRecord(text)
  if (!record) {
    basket.refuse('record', source, problems)
    return
  }
  const {id, title} = record.scenario
  const playable = known.find(each => each.scenario.id === id)
  if (!playable) {
    basket.refuse('record', source, [{code: 'record/unknown-scenario', fields: {id, title}}])
    return
  }
  const replayed = replayBy(player, playable, record)
  const {stopped, notices} = replayed
  const play = player.courseOf(replayed.play)
  if (!stopped) {
    basket.keep({kind: 'record', source, scenario: id, play, record, notices}, isTeam)
    return
  }
  basket.stopped.push({
    ...{code: 'gathering/stopped', source, scenario: id, play, record},
    ...{fits: play.steps.length, orders: record.moves.length, problem: stopped, notices},
  })
}

const silentIn = (label: string, lines: Lines): readonly Silent[] =>
  lines.unmarked().map(({first, last, count}) => ({
    code: 'gathering/nothing',
    source: {label, line: first},
    lastLine: last,
    lines: count,
  }))

/** What has been gathered so far. */
type Basket = {
  readonly keep: (found: Found, isTeam: boolean) => void
  readonly refuse: (kind: Found['kind'], source: Source, problems: readonly RecordProblem[]) => void
  readonly stopped: Stopped[]
  readonly silent: Silent[]
  readonly gathered: () => Gathered
}

function emptyBasket(): Basket {
  const kept = new Map<string, Found>()
  const twice: {readonly name: string; readonly found: Found}[] = []
  const teams = new Set<string>()
  const refused: Refused[] = []
  const stopped: Stopped[] = []
  const silent: Silent[] = []
  return {
    stopped,
    silent,
    keep(found, isTeam) {
      const name = playName(found.play)
      if (isTeam) teams.add(name)
      const before = kept.get(name)
      const isBetter = before !== undefined && saidIn(found) > saidIn(before)
      if (before) twice.push({name, found: isBetter ? before : found})
      if (!before || isBetter) kept.set(name, found)
    },
    refuse(kind, source, problems) {
      const isForeign = problems.some(({code}) => FOREIGN.has(code))
      const code = isForeign ? 'gathering/foreign' : 'gathering/damaged'
      refused.push({code, kind, source, problems})
    },
    gathered: () => {
      const all = [...kept.values()]
      const earlier = earlierIn(all, ({play}) => teams.has(playName(play)))
      const omitted = new Set(earlier.flatMap(({play, isTeam}) => (isTeam ? [] : play)))
      return {
        found: all.filter(each => !omitted.has(each)),
        earlier,
        duplicates: twice.flatMap(({name, found: {kind, source}}): Duplicate | [] => {
          const of = kept.get(name)
          return of ? {code: 'gathering/duplicate', kind, source, of} : []
        }),
        damaged: refused.filter(({code}) => code === 'gathering/damaged'),
        foreign: refused.filter(({code}) => code === 'gathering/foreign'),
        stopped,
        silent,
      }
    },
  }
}

/** How much was handed in beside the choices: a code holds them alone, a record may hold what was said. */
const saidIn = ({record}: Found): number =>
  record
    ? 1 + record.moves.flatMap(move => REMARKS.filter(remark => move[remark] !== undefined)).length
    : 0

const REMARKS = ['forecast', 'note', 'drift', 'reason', 'opened'] as const

/** What is whole, but not for any scenario here or for this version. */
const FOREIGN: ReadonlySet<RecordCode> = new Set<RecordCode>([
  'code/unknown-scenario',
  'code/other-version',
  'record/unknown-scenario',
  'record/other-version',
])
