import {LADDERS, type Ladder, type Rungs, TONES} from '../scenarios/ladders.ts'
import type {DecisionRow, PlayRow} from './hand-in.ts'
import {LONGEST_NOTE, LONGEST_REASON} from './record.ts'

/** What stands in a field of a row; null where there is nothing or nothing is known. */
export type Cell = string | number | boolean | readonly string[] | null

/** A column of the rows, and how to fill it. */
export type Field<Row, Name extends string = string> = {
  readonly name: Name
  /** `words` is what a person wrote or reads; `id` a lasting name; `ids` several. */
  readonly type: 'words' | 'id' | 'ids' | 'number' | 'yes/no'
  readonly unit: string
  /** What may stand here, apart from nothing. */
  readonly range: string
  readonly of: (row: Row) => Cell
}

const field = <Row, Name extends string>(
  name: Name,
  type: Field<Row>['type'],
  [unit, range]: readonly [unit: string, range: string],
  of: (row: Row) => Cell,
): Field<Row, Name> => ({name, type, unit, range, of})

const ID = ['none', 'small letters, digits and hyphens'] as const
const SWITCH = ['none', 'on, off'] as const
const FLAG = ['none', 'true, false'] as const
const COUNT = ['count', '0 or more'] as const
const LINE = ['none', 'one line'] as const

/** What both kinds of row begin with. */
const playFields = <Row>(playOf: (row: Row) => PlayRow) => {
  const setupOf = (row: Row) => playOf(row).found.play.setup
  return [
    field('alias', 'words', LINE, (row: Row) => playOf(row).alias),
    field('group', 'words', LINE, (row: Row) => playOf(row).group ?? null),
    field('play', 'id', ['none', 'a UUID'], (row: Row) => playOf(row).id),
    field('kind', 'id', ['none', 'code, record'], (row: Row) => playOf(row).found.kind),
    field('scenario', 'id', ID, (row: Row) => playOf(row).found.scenario),
    field('held', 'ids', ID, (row: Row) => setupOf(row).held),
    field('rival', 'id', RIVALS, (row: Row) => setupOf(row).rival),
    field('dice', 'id', ['none', 'seed, fixed'], (row: Row) =>
      'seed' in setupOf(row).dice ? 'seed' : 'fixed',
    ),
    field(
      'dice_value',
      'number',
      ['none', '0 to 4294967295, or 1 to 6 where fixed'],
      (row: Row) => {
        const {dice} = setupOf(row)
        return 'seed' in dice ? dice.seed : dice.fixed
      },
    ),
    field('audience_gate', 'id', SWITCH, (row: Row) => setupOf(row).rules.audienceGate),
    field('deterrence', 'id', SWITCH, (row: Row) => setupOf(row).rules.deterrence),
  ] as const
}

const RIVALS = ['none', 'documented, tit-for-tat, conciliatory, hard-liner'] as const

/** A column for each ladder. */
const rungFields = <Row, When extends string>(when: When, of: (row: Row) => Rungs | undefined) =>
  LADDERS.map(ladder =>
    field<Row, `${Ladder}_${When}`>(
      `${ladder}_${when}`,
      'number',
      ['rung', '0 to 4'],
      row => of(row)?.[ladder] ?? null,
    ),
  )

/** The columns of the rows with one decision each. */
export const DECISION_FIELDS = [
  ...playFields(({play}: DecisionRow) => play),
  field('turn_number', 'number', ['count', '1 or more'], ({number}: DecisionRow) => number),
  field('turn', 'id', ID, ({step}: DecisionRow) => step.turn.id),
  field('prologue', 'yes/no', FLAG, ({step}: DecisionRow) => step.prologue),
  field('seats', 'ids', ID, ({step}: DecisionRow) => step.seats),
  field('by', 'id', ['none', 'person, rival'], ({step}: DecisionRow) => step.by),
  field('option', 'id', ID, ({step}: DecisionRow) => step.option.id),
  field('option_label', 'words', LINE, ({step}: DecisionRow) => step.option.label),
  field('tone', 'id', ['none', TONES.join(', ')], ({step}: DecisionRow) => step.option.tone),
  field('channel', 'id', ['none', 'open, quiet'], ({step}: DecisionRow) => step.option.channel),
  field(
    'history',
    'id',
    ['none', 'did, nearest, advised'],
    ({step}: DecisionRow) => step.option.history ?? null,
  ),
  field('open', 'ids', ID, ({step}: DecisionRow) => step.open),
  field('die', 'number', ['pips', '1 to 6'], ({step}: DecisionRow) => step.roll),
  ...rungFields('before', ({step}: DecisionRow) => step.before),
  ...rungFields('decided', ({step}: DecisionRow) => step.decided),
  ...rungFields('after', ({step}: DecisionRow) => step.after),
  field('blocked', 'ids', ['none', 'ladder:gate'], ({step}: DecisionRow) =>
    step.log.flatMap(({ladder, refused}) =>
      refused === undefined || refused === 'end' ? [] : [`${ladder}:${refused}`],
    ),
  ),
  field('forecast', 'id', ID, ({move}: DecisionRow) => move?.forecast?.option ?? null),
  field('forecast_right', 'yes/no', FLAG, ({move, step}: DecisionRow) =>
    move?.forecast ? move.forecast.option === step.option.id : null,
  ),
  field(
    'forecast_sure',
    'number',
    ['level', '1 to 3'],
    ({move}: DecisionRow) => move?.forecast?.sure ?? null,
  ),
  field(
    'reason',
    'words',
    ['none', `up to ${LONGEST_REASON} characters`],
    ({move}: DecisionRow) => move?.reason ?? null,
  ),
  field(
    'note',
    'words',
    ['none', `up to ${LONGEST_NOTE} characters`],
    ({move}: DecisionRow) => move?.note ?? null,
  ),
  field('drift', 'yes/no', FLAG, ({move}: DecisionRow) => (move ? move.drift === true : null)),
  field(
    'opened',
    'ids',
    ['none', 'a letter and a number'],
    ({move}: DecisionRow) => move?.opened ?? null,
  ),
  field('ending', 'id', ID, ({play}: DecisionRow) => play.found.play.ending ?? null),
] as const

/** The columns of the rows with one play each. */
export const PLAY_FIELDS = [
  ...playFields((row: PlayRow) => row),
  field('turns', 'number', COUNT, ({found}: PlayRow) => found.play.steps.length),
  field(
    'decisions',
    'number',
    COUNT,
    ({found}: PlayRow) => found.play.steps.filter(({by}) => by === 'person').length,
  ),
  field('ending', 'id', ID, ({found}: PlayRow) => found.play.ending ?? null),
  field('ending_title', 'words', LINE, ({found: {play}}: PlayRow) => {
    const {endings} = play.playable.scenario
    return endings.find(({id}) => id === play.ending)?.title ?? null
  }),
  ...rungFields('end', ({found}: PlayRow) => found.play.boundary),
  field('forecasts', 'number', COUNT, (row: PlayRow) => saidIn(row, ({forecast}) => forecast)),
  field('forecasts_right', 'number', COUNT, (row: PlayRow) =>
    saidIn(row, ({forecast, option}) => forecast?.option === option),
  ),
  field('drifts', 'number', COUNT, (row: PlayRow) => saidIn(row, ({drift}) => drift)),
  field('notices', 'ids', ['none', 'codes of problems'], ({found}: PlayRow) => [
    ...new Set(found.notices.map(({code}) => code)),
  ]),
] as const

/** How many orders of a record have something said beside them; null where there is no record. */
const saidIn = (
  {found}: PlayRow,
  said: (move: NonNullable<DecisionRow['move']>) => unknown,
): number | null => (found.record ? found.record.moves.filter(said).length : null)

/** The name of any column. */
export type FieldName =
  | (typeof DECISION_FIELDS)[number]['name']
  | (typeof PLAY_FIELDS)[number]['name']
