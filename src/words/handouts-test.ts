/* The two parallel tests of what a lesson teaches: what is common to both forms, and their scoring. */

/** What an item asks for; the forms have the same in the same order, six on sources and six on concepts. */
export const SOURCE_CONSTRUCTS = [
  'sourcing',
  'corroboration',
  'attribution',
  'dates',
  'one source',
  'advice',
] as const
export const CONCEPT_CONSTRUCTS = [
  'ladder',
  'spiral',
  'audience',
  'channel',
  'small step',
  'ripeness',
] as const
export type Construct = (typeof SOURCE_CONSTRUCTS)[number] | (typeof CONCEPT_CONSTRUCTS)[number]

export type TestItem = {
  readonly construct: Construct
  /** An invented text to read first; on a concept, an invented situation. */
  readonly text: string
  readonly ask: string
  readonly answers: readonly [string, string, string, string]
  /** The place of the right answer. */
  readonly right: 0 | 1 | 2 | 3
}

/** Said in the key of both forms. */
export const TEST_REASONS: Readonly<Record<Construct, string>> = {
  sourcing: 'Whoever speaks for an office speaks for its good name as well.',
  corroboration: 'What two sides report alike stands firmer; only the cause is disputed.',
  attribution: 'It names who counts, and adds neither certainty nor suspicion.',
  dates: 'The weekday stands in the text. The month comes only from other papers.',
  'one source': 'To print a claim is not to confirm it. One unnamed person carries it.',
  advice: 'Advice tells what somebody wants, not what happened.',
  ladder: 'Steps leave something behind; easing takes two sides and a public that bears it.',
  spiral: 'What is meant as defence can look like attack from the other side.',
  audience: 'A public stand can bind whoever takes it. How strongly is disputed.',
  channel: 'Quiet talk protects, and it has a price.',
  'small step': 'It is small, announced beforehand and can be checked, and another can follow.',
  ripeness: 'A loss that both feel, together with a way out, makes talks ripe.',
}

export type TestForm = 'a' | 'b'

export const tests = {
  title: (form: string) => `Working with sources and crises · form ${form}`,
  intro:
    'Twelve questions, fifteen minutes. Tick one answer each. The places and texts are invented, so nothing has to be known beforehand. There is no mark.',
  sources: 'Reading sources',
  concepts: 'How crises move',
  keyTitle: 'Tests: answers and scoring',
  keyForm: (form: string) => `Form ${form}`,
  key: 'The answers',
  number: 'Item',
  construct: 'Asks for',
  why: 'Because',
  scoring: 'Giving and scoring the tests',
  notes: [
    'Let half of the class take form A first and form B afterwards, and the other half the reverse. A difference between the forms then falls on both halves alike.',
    'Give one point for each right answer. Report the six items on sources and the six on concepts apart, in percent.',
    'Normalised gain (Hake) is what was gained as a part of what could still be gained. Reckon it from the class means. For a single student it misleads, and where the first test was full there is none.',
    'Give every mean and every gain with its 95 % confidence interval. In a class of twenty or thirty it is wide; where the interval of a gain includes zero, the test has not shown that anything was learned.',
    'A class that only read the same documents for as long makes a fair comparison, and a third test after three weeks shows what has stayed.',
    'These items have not yet been tried with students. Treat a result as a hint for the next lesson, never as a mark.',
  ],
  gain: 'gain = (after − before) ÷ (100 − before)',
  example: 'Example: 50 % before and 70 % after give 20 ÷ 50 = 0.4.',
}
