import {type Checking, entriesOf} from './checking.ts'
import type {ConditionMistake} from './condition-mistakes.ts'
import {isReserved} from './condition-words.ts'
import {compileCondition} from './conditions.ts'
import type {Path} from './problems.ts'

/** Notes conditions that cannot be read, and flags that no order ever sets. */
export function checkConditions(checking: Checking): void {
  const {scenario, known, report, places} = checking
  const flags = known.flags ?? []
  const set = flagsSet(checking)
  const asked = new Set<string>()
  for (const {source, path} of conditionsOf(checking)) {
    const compiled = compileCondition(source, flags)
    if (!compiled.ok) {
      if (known.flags || compiled.error.kind !== 'unknown-name')
        noteMistake(checking, compiled.error, source, path)
      continue
    }
    for (const flag of compiled.value.flags) {
      asked.add(flag)
      if (set.has(flag)) continue
      const from = source.search(new RegExp(`\\b${flag}\\b`))
      report('condition/never-set', path, {flag}, () =>
        places.within(path, source, from, from + flag.length),
      )
    }
  }
  for (const flag of Object.keys(scenario.flags ?? {})) {
    const at = ['flags', flag]
    const name = () => places.name(at)
    if (isReserved(flag)) report('scenario/reserved-flag', at, {flag}, name)
    else if (!set.has(flag) && !asked.has(flag)) report('scenario/flag-never-set', at, {flag}, name)
  }
}

type Site = {readonly source: string; readonly path: Path}

function conditionsOf({scenario}: Checking): readonly Site[] {
  const sites: Site[] = []
  const add = (source: string | boolean | undefined, path: Path) => {
    if (typeof source === 'string' && source.trim() !== '')
      sites.push({source: source.trim(), path})
  }
  for (const [id, seat] of Object.entries(scenario.seats ?? {})) {
    for (const {entry, path} of entriesOf(seat?.aims, ['seats', id, 'aims']))
      add(entry.met, [...path, 'met'])
  }
  for (const {entry: turn, path} of entriesOf(scenario.turns, ['turns'])) {
    add(turn.when, [...path, 'when'])
    for (const option of entriesOf(turn.options, [...path, 'options'])) {
      add(option.entry.when, [...option.path, 'when'])
      const at = [...option.path, 'outcome', 'variants']
      for (const variant of entriesOf(option.entry.outcome?.variants, at)) {
        add(variant.entry.when, [...variant.path, 'when'])
      }
    }
  }
  for (const {entry, path} of entriesOf(scenario.endings, ['endings']))
    add(entry.when, [...path, 'when'])
  return sites
}

function flagsSet({scenario}: Checking): ReadonlySet<string> {
  const options = (scenario.turns ?? []).flatMap(turn => turn?.options ?? [])
  return new Set(options.flatMap(option => option?.sets ?? []).filter(flag => flag !== undefined))
}

function noteMistake(
  {report, places}: Checking,
  mistake: ConditionMistake,
  source: string,
  path: Path,
): void {
  const {token, start, end, suggestion} = mistake
  const at = () => places.within(path, source, start, end)
  const short = token.length > 60 ? `${token.slice(0, 59)}…` : token
  if (mistake.kind === 'unknown-name') {
    report('condition/unknown-name', path, {name: short, suggestion}, at)
  } else if (mistake.kind === 'operator') {
    report('condition/operator', path, {token: short, suggestion: suggestion ?? ''}, at)
  } else if (mistake.kind === 'too-long') {
    report('condition/too-long', path, {}, at)
  } else {
    report(`condition/${mistake.kind}`, path, {token: short}, at)
  }
}
