import {z} from 'zod'
import {LADDERS, TONES} from './ladders.ts'

/*
 * The form of a scenario file and of a document file. Every `describe` here is what an editor shows
 * on hover, because the JSON Schema is generated from this schema; what spans several fields
 * (an id that must exist, an ending in reach) is checked elsewhere. It is long because a format is
 * read as a whole.
 */

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'id')
  .describe(
    'A short lasting name: small letters, digits and hyphens, such as "recall-envoy". Never change it once played.',
  )
const flagId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'flag-id')
  .describe('A flag: small letters, digits and underscores, because conditions name it.')
const line = z.string().trim().min(1).max(200)
const text = z.string().trim().min(1).max(4000)
const condition = z
  .union([z.string().trim().min(1).max(400), z.boolean()])
  .describe('A condition over ladders and flags, such as "mechanism && !wide && trust >= 3".')
const passageId = z
  .string()
  .regex(/^[A-Z][0-9]{1,3}$/, 'passage-id')
  .describe('A passage: the letter of a document and the number of its paragraph, such as R11.')
const doubtId = z
  .string()
  .regex(/^Q[0-9]{1,3}$/, 'doubt-id')
  .describe('A doubt: a point where the source must be read critically, such as Q6.')

const basis = z
  .enum(['documented', 'inferred', 'counterfactual'])
  .describe(
    'documented: a cited passage says so. inferred: it follows from cited passages. counterfactual: our judgement, with a reason.',
  )

/** What every block of prose may say of its ground. */
const grounds = {
  basis: basis.optional(),
  cites: z.array(passageId).max(12).optional().describe('The passages that carry this text.'),
  because: text
    .optional()
    .describe(
      'The reason where no passage carries it, such as "Fearon: a public stand is hard to leave."',
    ),
  doubts: z.array(doubtId).max(8).optional().describe('The doubts a reader should meet here.'),
}

const variant = z
  .strictObject({
    when: condition,
    title: line.optional(),
    text,
    ...grounds,
  })
  .describe(
    'Another wording for a state that changes the story; the first whose condition holds is told.',
  )

const outcome = z
  .strictObject({
    title: line.describe('A headline of a few words.'),
    text: text.describe('What happened, in plain words, with citation marks such as [R11].'),
    ...grounds,
    variants: z.array(variant).max(8).optional(),
  })
  .describe(
    'What is told after this option. Without a basis of its own it has the basis of the option.',
  )

const told = z.strictObject({text, ...grounds}).describe('A short text with its ground.')

const effect = z
  .int()
  .min(-4)
  .max(4)
  .describe(
    'Rungs to move. Military, diplomatic, economic, audience: + is worse. Trust: + is better.',
  )
const moves = z
  .strictObject(
    Object.fromEntries(LADDERS.map(ladder => [ladder, effect.optional()])) as Record<
      (typeof LADDERS)[number],
      z.ZodOptional<typeof effect>
    >,
  )
  .describe('What the order moves, in rungs; a ladder left out does not move.')

const SHOWN = [
  'pulse',
  'alert',
  'calm',
  'envoy',
  'call',
  'meeting',
  'committee',
  'statement',
  'gate',
  'queue',
  'trade',
  'market',
  'pledge',
  'delegation',
  'conference',
  'document',
] as const

const scene = z
  .strictObject({
    look: id.optional().describe('The place the map turns to.'),
    show: z
      .array(
        z.strictObject({
          effect: z
            .enum(SHOWN)
            .describe(
              'What is shown. At one place (at): a pulse at a reported area, alert, calm, a meeting, a committee, a public statement, a gate, a queue of trucks that grows with the economic ladder, market stalls, a pledge, a conference, a document. Between two places (from, to): an envoy, a delegation, a call, trade along a road.',
            ),
          state: z
            .enum(['open', 'half-open', 'closed'])
            .optional()
            .describe('How a gate stands; closed where nothing is said.'),
          at: id.optional().describe('Where, for a thing that stands in one place.'),
          from: id.optional().describe('Where a thing that travels starts.'),
          to: id.optional().describe('Where a thing that travels ends.'),
        }),
      )
      .max(6)
      .optional(),
  })
  .describe('What the map shows.')

const option = z.strictObject({
  id,
  label: line.describe('The order in a few words, beginning with a verb.'),
  detail: line.optional().describe('One more sentence on what it means.'),
  tone: z
    .enum(TONES)
    .describe('ease, hold, press or force: how the other side hears it. Rivals answer tones.'),
  channel: z
    .enum(['open', 'quiet'])
    .default('open')
    .describe(
      'quiet: by telephone or back channel. Trust may rise even when envoys are gone, but a 6 leaks.',
    ),
  moves: moves.default({}),
  sets: z.array(flagId).max(6).optional().describe('The flags this order sets, for good.'),
  when: condition.optional().describe('The option is open only while this holds.'),
  history: z
    .enum(['did', 'nearest', 'advised'])
    .optional()
    .describe(
      'did: the documents report this act. nearest: the closest to a silent record. advised: a document recommends it, and none reports that it was done.',
    ),
  ...grounds,
  basis,
  order: z
    .enum(['documented', 'inferred'])
    .optional()
    .describe(
      'How sure the place of the act in the sequence is, where that differs from the act itself.',
    ),
  outcome,
  meant: told
    .optional()
    .describe('Shown when the other side plays this seat: what that capital meant by the order.'),
  heard: told
    .optional()
    .describe(
      'What the other capital believed this order to mean, which may not be what was meant.',
    ),
  stage: scene.optional(),
})

const turn = z.strictObject({
  id,
  seat: id.optional().describe('The seat that decides.'),
  seats: z
    .array(id)
    .min(2)
    .max(6)
    .optional()
    .describe('The seats that decide together, instead of seat.'),
  office: line.optional().describe('The office of that seat that gives the order.'),
  title: line,
  dateline: line
    .optional()
    .describe('When, as far as it is known, such as "The day after Tuesday\'s strike".'),
  dated: z
    .enum(['stated', 'inferred'])
    .optional()
    .describe('Whether the documents state the date or we infer it.'),
  brief: text.describe('The situation in at most 60 words, with citation marks such as [R11].'),
  ...grounds,
  when: condition.optional().describe('The turn is played only while this holds.'),
  event: z
    .strictObject({title: line, text, moves, ...grounds})
    .optional()
    .describe('Something that happens before the decision. Events only worsen.'),
  knew: told
    .optional()
    .describe('Shown when the other side plays this seat: what that capital knew then.'),
  record: told
    .optional()
    .describe('What the documents say of this moment, or that they are silent.'),
  stage: scene.optional(),
  options: z.array(option).min(2).max(4),
})

const ending = z.strictObject({
  id,
  title: line,
  immediate: z
    .boolean()
    .optional()
    .describe('true: tested after every turn and event, not only after the last.'),
  when: condition
    .optional()
    .describe(
      'The first ending whose condition holds is told; the last one has none and takes the rest.',
    ),
  worth: z.int().min(0).max(4).describe('For balance checks only, never shown to a student.'),
  ...grounds,
  basis,
  text,
  stage: scene.optional(),
})

const ladderOf = (ladder: (typeof LADDERS)[number]) =>
  z
    .strictObject({
      start: z.int().min(0).max(4).describe('The rung at the opening.'),
      name: line.optional().describe('The name shown, where the usual one does not fit.'),
      rungs: z.array(line).length(5).optional().describe('Five labels, low to high.'),
      spill: line
        .optional()
        .describe(
          'Said when this ladder reaches its third rung and pushes another, such as "envoys gone, fewer people to ask".',
        ),
    })
    .describe(
      ladder === 'trust'
        ? 'Trust, 0 to 4; high is good.'
        : 'A ladder of rungs 0 to 4; high is hot.',
    )

const seat = z.strictObject({
  name: line.describe('The office or side, never a person or an armed group.'),
  short: line.describe('A short name, such as the capital or the country.'),
  capital: id.optional().describe('The place where its orders leave from.'),
  offices: z.array(line).max(4).optional(),
  aims: z
    .array(z.strictObject({text: line, met: condition}))
    .min(1)
    .max(5)
    .describe('What this seat wants; each is met or unmet at the ending.'),
  brief: text,
  ...grounds,
})

const place = z.strictObject({
  name: line,
  at: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .describe('Longitude, then latitude, in degrees.'),
  kind: z.enum(['capital', 'area', 'crossing', 'country']).default('capital'),
})

const passage = z.strictObject({
  id: passageId,
  says: text
    .optional()
    .describe('Our paraphrase of what this paragraph supports. Left out for furniture.'),
  anchor: line
    .optional()
    .describe('A phrase of at most eight words that occurs once in the document.'),
  furniture: z.boolean().optional().describe('true: a heading, name or rule, not a statement.'),
  doubts: z.array(doubtId).max(8).optional(),
  speaker: line
    .optional()
    .describe('Who says it, where the document tells: an office or the report itself.'),
  uncited: text.optional().describe('Why no scenario rests on this passage, where none does.'),
})

/** A document that scenarios cite: described, paraphrased and anchored, never copied. */
export const documentSchema = z.strictObject({
  id,
  letter: z.string().regex(/^[A-Z]$/, 'letter'),
  title: line.describe('What the document is, in our words.'),
  kind: line.describe('What sort of text it is, such as "wire report".'),
  author: line.optional(),
  publisher: line.optional(),
  address: z.url().optional().describe('Where the publisher keeps it, where known.'),
  date: line.describe('When, as far as it is known.'),
  dated: z.enum(['stated', 'inferred', 'undated']),
  split: z
    .enum(['paragraph', 'line'])
    .describe('paragraph: blank lines divide it. line: every line is a unit.'),
  about: text,
  passages: z.array(passage).min(1).max(200),
})

/** A point where the documents must be read critically, with a small exercise. */
export const doubtSchema = z.strictObject({
  id: doubtId,
  title: line,
  text,
  exercise: text.describe('Something a student can do in two minutes.'),
  passages: z.array(passageId).max(20),
})

export const scenarioSchema = z.strictObject({
  demarche: z.literal(1).describe('The version of this format.'),
  id,
  title: line,
  summary: text.describe('Two sentences for the library.'),
  minutes: z.int().min(5).max(120),
  care: text.describe('The content note shown before play.'),
  seats: z.record(id, seat),
  ladders: z.strictObject(
    Object.fromEntries(LADDERS.map(ladder => [ladder, ladderOf(ladder)])) as Record<
      (typeof LADDERS)[number],
      ReturnType<typeof ladderOf>
    >,
  ),
  rules: z
    .strictObject({
      audienceGate: z
        .enum(['on', 'off'])
        .default('on')
        .describe('off: a locked-in public no longer holds the diplomatic ladder.'),
      deterrence: z
        .enum(['on', 'off'])
        .default('off')
        .describe('on: against a hard-line rival, easing options give no trust.'),
    })
    .prefault({}),
  flags: z.record(flagId, line).default({}).describe('Every flag with what it means once set.'),
  places: z.record(id, place),
  sources: z
    .array(id)
    .default([])
    .describe('The documents of the catalogue that this scenario cites.'),
  documents: z.array(documentSchema).default([]).describe('Documents of your own.'),
  turns: z.array(turn).min(1).max(400),
  endings: z.array(ending).min(1).max(30),
  debrief: z.strictObject({
    learn: z.array(text).min(1).max(6).describe('What students can do afterwards.'),
    questions: z.array(text).min(1).max(12),
  }),
  glossary: z.record(line, text).default({}),
  instructor: z
    .strictObject({
      notes: z.array(text).max(20).default([]),
      outside: z
        .array(
          z.strictObject({fact: text, source: line, near: z.array(z.string()).max(6).default([])}),
        )
        .max(40)
        .default([])
        .describe(
          'Facts from outside the documents, each with its source. Never shown to students, never cited.',
        ),
      paths: z
        .array(z.strictObject({title: line, choose: z.array(id), ending: id, text}))
        .max(10)
        .default([])
        .describe('Paths worth discussing, with every die 3.'),
      explained: z
        .array(
          z.strictObject({
            finding: line.describe('The code of a finding, such as balance/alike.'),
            of: line.describe(
              'What it is about, as `odds` names it: turn/option, or the id of an ending, a turn, a gate, a tone, a passage or a seat, or "scenario".',
            ),
            because: text.describe('Why it is meant so.'),
          }),
        )
        .max(40)
        .default([])
        .describe('Findings of the odds that are meant, each with its reason.'),
    })
    .prefault({}),
})

export type Scenario = z.output<typeof scenarioSchema>
export type Turn = Scenario['turns'][number]
export type Option = Turn['options'][number]
export type Ending = Scenario['endings'][number]
export type Moves = Option['moves']
export type Scene = z.output<typeof scene>
export type Basis = z.output<typeof basis>
export type SourceDocument = z.output<typeof documentSchema>
export type Passage = SourceDocument['passages'][number]
export type Doubt = z.output<typeof doubtSchema>
/** The documents and doubts that scenarios may name. */
export type Catalogue = {
  readonly documents: readonly SourceDocument[]
  readonly doubts: readonly Doubt[]
}
