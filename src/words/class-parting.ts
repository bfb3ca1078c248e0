import type {Entry} from '../machines/steps.ts'
import type {Comparison, Difference} from '../records/compare.ts'
import type {Step} from '../records/play.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {compareWords} from './class-compare.ts'
import {ladderName, rungLabel} from './ladders.ts'
import {wordEntry} from './moved.ts'
import type {By} from './moved-words.ts'

const words = compareWords.told

/** One of two plays in a sentence: what it is called, and its steps. */
export type Named = {
  readonly name: string
  readonly steps: readonly Step[]
  /** Whether it is the documents' path, which ends where they are silent. */
  readonly isDocuments: boolean
}

type By2 = (step: Step) => By

/** Where two plays part, and which rule made it matter, in full sentences. */
export function wordComparison(
  {setup, choice, ladders}: Comparison,
  scenario: Scenario,
  one: Named,
  other: Named,
  by: By2,
): readonly string[] {
  // The documents have no seats and no dice of their own, so that says nothing.
  const begun = one.isDocuments || other.isDocuments ? [] : setup
  const here = ladders && one.steps[ladders.step]
  const there = ladders && other.steps[ladders.step]
  return [
    ...(begun.length > 0 ? [words.begun(begun.map(part => words.setup[part]))] : []),
    wordChoice(choice, one, other),
    ladders && here && there
      ? words.apart(
          here.turn.title,
          wordSide(ladders.one, ladders.other, here, ladders.ladders, {scenario, side: one, by}),
          wordSide(ladders.other, ladders.one, there, ladders.ladders, {scenario, side: other, by}),
        )
      : words.together,
  ]
}

function wordChoice(choice: Difference | undefined, one: Named, other: Named): string {
  const {one: here, other: there} = choice ?? {}
  if (here && there) {
    return here.turn === there.turn
      ? words.option(here.turn.title, one.name, here.option.label, other.name, there.option.label)
      : words.turns(one.name, here.turn.title, other.name, there.turn.title)
  }
  const [goesOn, ended, step] = here ? [one, other, here] : [other, one, there]
  if (!step) return words.alike
  return ended.isDocuments
    ? words.silent(step.turn.title, goesOn.name)
    : words.ends(step.turn.title, goesOn.name, ended.name)
}

type Told = {readonly scenario: Scenario; readonly side: Named; readonly by: By2}

/** What a play's own rules did where the ladders part: it moved, it was held, or nobody asked. */
function wordSide(
  entry: Entry | undefined,
  others: Entry | undefined,
  step: Step,
  apart: readonly Ladder[],
  {scenario, side: {name}, by}: Told,
): string {
  const ladder = entry?.ladder ?? others?.ladder ?? apart[0]
  if (!ladder) return words.otherwise(name)
  const label = (rung: Entry['from']) => rungLabel(scenario, ladder, rung)
  if (entry) {
    const {tag, sentence} = wordEntry(entry, scenario, by(step))
    const why = tag === sentence ? tag : `${tag}: ${sentence}`
    return words.moved(name, ladderName(scenario, ladder), label(entry.from), label(entry.to), why)
  }
  const held = step.log.find(each => each.ladder === ladder && each.refused !== undefined)
  const at = label(step.after[ladder])
  if (!held) return words.stayed(name, ladderName(scenario, ladder), at)
  const {tag, sentence} = wordEntry(held, scenario, by(step))
  return words.held(name, ladderName(scenario, ladder), at, `${tag}: ${sentence}`)
}
