import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {HandedIn} from '../../src/records/hand-in.ts'
import {xapiStatements} from '../../src/records/hand-in-xapi.ts'
import {courseOf, type Play} from '../../src/records/play.ts'
import {RECORD_PATH} from '../january.ts'
import {anyPlay, JANUARY, played, SETUP} from './any-play.ts'
import {wanderOf} from './class-plays.ts'

/*
 * The parts of xAPI 1.0.3 (Part Two, Statements) that our statements touch, strictly: what the
 * specification does not name is refused, and so is whatever we promise to leave out.
 */

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s<>"{}|\\^`]+$/i)
const languages = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/), z.string())
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const extensions = z.record(iri, z.union([z.string(), z.number(), z.array(z.string())]))
const definition = z
  .strictObject({
    type: iri,
    name: languages,
    interactionType: z.literal('choice').optional(),
    choices: z
      .array(z.strictObject({id: z.string().regex(/^\S+$/), description: languages}))
      .min(1)
      .refine(all => new Set(all.map(({id}) => id)).size === all.length, 'ids are distinct')
      .optional(),
  })
  // 4.1.4.1: choices only in an interaction of that type, and an interaction has a type.
  .refine(
    ({choices, interactionType}) => (choices === undefined) === (interactionType === undefined),
  )
const activity = z.strictObject({objectType: z.literal('Activity'), id: iri, definition})
const statement = z
  .strictObject({
    id: uuid,
    // 4.1.2.1: an agent has exactly one inverse functional identifier.
    actor: z.strictObject({
      objectType: z.literal('Agent'),
      account: z.strictObject({homePage: iri, name: z.string().min(1)}),
    }),
    verb: z.strictObject({id: iri, display: languages}),
    object: activity,
    // No success, no score.
    result: z.strictObject({response: z.string(), completion: z.literal(true).optional()}),
    context: z.strictObject({
      registration: uuid,
      platform: z.string(),
      contextActivities: z.strictObject({parent: z.array(activity)}).optional(),
      extensions,
    }),
  })
  .refine(({object, result}) => {
    const {choices} = object.definition
    return !choices || choices.some(({id}) => id === result.response)
  }, 'the response is one of the choices')
const statements = z
  .array(statement)
  .refine(all => new Set(all.map(({id}) => id)).size === all.length, 'ids are distinct')

const handedOf = (play: Play, alias: string): HandedIn => ({
  found: {
    ...{kind: 'code', source: {label: 'chat', line: 1}, scenario: play.playable.scenario.id},
    ...{play: courseOf(play), record: undefined, notices: []},
  },
  alias,
})
const path = played(RECORD_PATH, {...SETUP, held: ['pakistan', 'iran'], dice: {fixed: 3}})

describe('xAPI statements', () => {
  it('keep the rules of the specification, whatever was played', () => {
    fc.assert(
      fc.property(fc.array(anyPlay(), {maxLength: 3}), plays => {
        const given = plays.map((play, at) => handedOf(play, `Alias ${at}`))
        expect(statements.safeParse(xapiStatements(given)).error?.issues).toBeUndefined()
      }),
      {numRuns: 60},
    )
  })

  it('tell each decision of a person, and the end', () => {
    const told = xapiStatements([{...handedOf(path, 'Amber Alder'), group: '3b'}])
    expect(told.map(({verb, result}) => [verb.display.en, result.response])).toEqual([
      ...RECORD_PATH.map(option => ['answered', option]),
      ['completed', 'consulting-neighbours'],
    ])
    expect(told[0]).toMatchObject({
      actor: {account: {homePage: 'https://demarche.invalid', name: 'Amber Alder'}},
      object: {
        id: 'https://demarche.invalid/scenarios/january-strikes/turns/first-words',
        definition: {choices: [{id: 'protest'}, {id: 'ask-facts'}, {id: 'say-nothing'}]},
      },
      context: {extensions: {'https://demarche.invalid/xapi/group': '3b'}},
    })
  })

  it('leave out the policy’s decisions, and the end of a play that stopped before it', () => {
    const part = wanderOf(JANUARY, SETUP, 7, 5)
    const persons = part.steps.filter(({by}) => by === 'person')
    expect(persons.length).toBeLessThan(part.steps.length)
    const told = xapiStatements([handedOf(part, 'a')])
    expect(told.map(({verb}) => verb.display.en)).toEqual(persons.map(() => 'answered'))
  })

  it('are the same when handed in again, in whatever company', () => {
    const [one, other] = [handedOf(path, 'a'), handedOf(wanderOf(JANUARY, SETUP, 7), 'b')]
    const alone = xapiStatements([one])
    expect(xapiStatements([other, one])).toEqual([...xapiStatements([other]), ...alone])
  })

  it('have a school’s own addresses where it gives one', () => {
    const told = JSON.stringify(
      xapiStatements([handedOf(path, 'a')], 'https://your.school/demarche'),
    )
    expect(told).toContain('https://your.school/demarche/scenarios/january-strikes')
    expect(told).not.toContain('demarche.invalid')
  })

  it('say nothing of right, wrong, points or time', () => {
    const told = JSON.stringify(xapiStatements([handedOf(path, 'a')]))
    expect(told).not.toMatch(/success|score|correctResponses|timestamp|stored|duration/)
  })
})
