import type {Basis, Scenario} from '../../src/scenarios/schema.ts'

/** A text that a student reads as fact or as judgement, with the basis that covers it. */
export type Block = {
  readonly where: string
  readonly text: string
  readonly basis: Basis | undefined
}

/** Every brief, event, reveal, outcome and ending of a scenario; a block without a basis of its own has its option's. */
export function blocksOf(scenario: Scenario): readonly Block[] {
  return [
    ...Object.entries(scenario.seats).map(([id, {brief, basis}]) => ({
      where: `seat ${id}`,
      text: brief,
      basis,
    })),
    ...scenario.turns.flatMap(turn => [
      {where: `${turn.id} brief`, text: turn.brief, basis: turn.basis},
      ...told(`${turn.id} event`, turn.event),
      ...told(`${turn.id} knew`, turn.knew),
      ...told(`${turn.id} record`, turn.record),
      ...turn.options.flatMap(({id, basis, outcome, meant, heard}) => [
        ...told(`${turn.id}/${id} outcome`, {...outcome, basis: outcome.basis ?? basis}),
        ...(outcome.variants ?? []).flatMap((variant, index) =>
          told(`${turn.id}/${id} variant ${index + 1}`, {
            ...variant,
            basis: variant.basis ?? basis,
          }),
        ),
        ...told(`${turn.id}/${id} meant`, meant),
        ...told(`${turn.id}/${id} heard`, heard),
      ]),
    ]),
    ...scenario.endings.map(({id, text, basis}) => ({where: `ending ${id}`, text, basis})),
  ]
}

const told = (
  where: string,
  block: {readonly text: string; readonly basis?: Basis | undefined} | undefined,
): Block[] => (block ? [{where, text: block.text, basis: block.basis}] : [])

const MARK = /\[[A-Z]\d{1,3}\]/

/** The sentences of a text; a mark behind the full stop belongs to the sentence before it. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["”’']?(?: ?\[[A-Z]\d{1,3}\])*) (?=\p{Lu}|["“‘'])/u)
    .filter(sentence => /\p{L}/u.test(sentence))

export type Count = {
  readonly options: number
  readonly blocks: Readonly<Record<Basis, number>>
  readonly sentences: number
  readonly marked: number
  /** Sentences without a mark in blocks without a basis, by where they stand. */
  readonly bare: readonly string[]
}

/** How much of a scenario shows what it rests on. */
export function countOf(scenario: Scenario): Count {
  const blocks = blocksOf(scenario)
  const of = (basis: Basis) => blocks.filter(block => block.basis === basis).length
  const sentences = blocks.flatMap(block =>
    sentencesOf(block.text).map(sentence => ({...block, sentence})),
  )
  return {
    options: scenario.turns.flatMap(({options}) => options).length,
    blocks: {
      documented: of('documented'),
      inferred: of('inferred'),
      counterfactual: of('counterfactual'),
    },
    sentences: sentences.length,
    marked: sentences.filter(({sentence}) => MARK.test(sentence)).length,
    bare: sentences
      .filter(({sentence, basis}) => !MARK.test(sentence) && basis === undefined)
      .map(({where, sentence}) => `${where}: ${sentence}`),
  }
}
