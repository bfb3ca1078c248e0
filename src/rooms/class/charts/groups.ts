import type {TurnChoices} from '../../../records/choices.ts'
import type {ClassView} from '../../../records/class-view.ts'
import {LEAST_GROUP, mergeSmall} from '../../../records/small-groups.ts'
import type {Random} from '../../../session/class-desk.ts'
import {viewWords as words} from '../../../words/class-views.ts'

/** Plays that chose or ended alike, as they may be shown. */
export type Group = {
  /** Ids of the options or endings; several where they are merged, none where the plays did not end. */
  readonly ids: readonly string[]
  readonly label: string
  readonly count: number
  readonly share: number
  readonly mark: Mark
}

/** What the documents say of an option. */
export type Mark = 'did' | 'nearest' | undefined

export type OptionGroup = Group & {
  /** Undefined where telling persons and policy apart would tell of too few. */
  readonly persons: number | undefined
  readonly rivals: number | undefined
}

/**
 * The options of a turn in the order of the file, and last what is merged of them; none where all
 * together are too few to be shown.
 */
export function optionGroups(
  {options, decided}: TurnChoices,
  merge: boolean,
): readonly OptionGroup[] {
  if (merge && isSmall(decided)) return []
  const {kept, rest} = split(options, merge)
  const one = kept.map(
    ({option, count, share, persons, rivals}): OptionGroup => ({
      ...{ids: [option.id], label: option.label, count, share, persons, rivals},
      mark: markOf(option.history),
    }),
  )
  const other = rest.map(({option}) => option.id)
  const all = [
    ...one,
    ...otherOf(other, sumOf(rest), decided).map(group => ({
      ...group,
      persons: rest.reduce((sum, each) => sum + each.persons, 0),
      rivals: rest.reduce((sum, each) => sum + each.rivals, 0),
    })),
  ]
  const isTold = !merge || all.every(({persons, rivals}) => !isSmall(persons) && !isSmall(rivals))
  return isTold ? all : all.map(group => ({...group, persons: undefined, rivals: undefined}))
}

export type EndingGroup = Group & {
  /** The share under random play; undefined where it is not known or has no meaning. */
  readonly random: number | undefined
}

/** How plays ended, and what the shares are of. */
export type EndingGroups = {
  readonly groups: readonly EndingGroup[]
  readonly of: 'all' | 'ended'
}

/** The endings in the order of the file, then what is merged; none where all are too few to be shown. */
export function endingGroups(
  {endings: mix, plays}: Pick<ClassView, 'endings' | 'plays'>,
  random: Random,
  merge: boolean,
): EndingGroups {
  const {endings, ended, running} = mix
  // A few that did not end could be known from those that did.
  const isOfAll = merge && isSmall(running)
  const of = isOfAll ? plays : ended
  if (merge && isSmall(of)) return {groups: [], of: 'ended'}
  const open = {ending: undefined, count: running, share: 0}
  const {kept, rest} = split([...endings, ...(isOfAll ? [open] : [])], merge)
  const idsOf = (groups: typeof kept) => groups.flatMap(({ending}) => ending?.id ?? [])
  const randomOf = (ids: readonly string[]) =>
    random && ids.reduce((sum, id) => sum + (random[id] ?? 0), 0)
  const groups: EndingGroup[] = [
    ...kept.map(({ending, count}) => ({
      ...{ids: ending ? [ending.id] : [], label: ending?.title ?? words.running, count},
      ...{share: of > 0 ? count / of : 0, mark: undefined},
      random: ending ? randomOf([ending.id]) : undefined,
    })),
    ...otherOf(idsOf(rest), sumOf(rest), of).map(group => ({
      ...group,
      random: randomOf(group.ids),
    })),
  ]
  return {groups, of: isOfAll ? 'all' : 'ended'}
}

/** What may be shown alone, and what goes into one. */
export function split<T extends {readonly count: number}>(groups: readonly T[], merge: boolean) {
  const kept = merge ? mergeSmall(groups).kept : groups
  const shown = new Set(kept)
  return {kept, rest: groups.filter(group => !shown.has(group))}
}

const otherOf = (ids: readonly string[], count: number, of: number): readonly Group[] =>
  count === 0
    ? []
    : [{ids, label: words.other, count, share: of > 0 ? count / of : 0, mark: undefined}]

export const sumOf = (groups: readonly {readonly count: number}[]): number =>
  groups.reduce((sum, {count}) => sum + count, 0)

export const isSmall = (count = 0): boolean => count > 0 && count < LEAST_GROUP

export const markOf = (history: string | undefined): Mark =>
  history === 'did' || history === 'nearest' ? history : undefined

/** The mark of the documents in front of words. */
export const marked = (mark: Mark, text: string): string =>
  mark ? `${words.marks[mark]} ${text}` : text

/** The mark as a table says it. */
export const markWords = (mark: Mark): string =>
  mark === 'did' ? words.record : mark === 'nearest' ? words.nearest : ''
