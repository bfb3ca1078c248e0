import type {RecordCode, RecordProblem} from '../records/problems.ts'

/** What is wrong with a record or a code and what to do about it, in full sentences. */
export function wordRecordProblem({code, fields}: RecordProblem): string {
  return SENTENCES[code](name => String(fields[name] ?? '?'))
}

/** Looks up a field by name; a field that is missing reads "?". */
type Field = (name: string) => string

const NEW_COPY = 'Ask whoever gave it to you for the file again.'

/** Where the record stopped fitting. */
const order = (field: Field) => `Order ${field('number')} of this record`

const SENTENCES: Readonly<Record<RecordCode, (field: Field) => string>> = {
  'record/too-large': () =>
    `This file is far larger than any record, so it was not opened. ${NEW_COPY}`,
  'record/not-json': () =>
    `This file is not a record, or it is damaged: it does not read as JSON. ${NEW_COPY}`,
  'record/not-a-record': () =>
    'This file is not a record of Demarche. Choose the file that was saved at the end of a play.',
  'record/other-version': field =>
    `This record has version ${field('version')}, and this Demarche reads version 1. Open it with the newest Demarche.`,
  'record/field': field =>
    `This record is damaged at "${field('path')}": what stands there is not what a record holds. ${NEW_COPY}`,
  'record/unknown-scenario': field =>
    `This record belongs to the scenario "${field('id')}", which is not on this machine. Open that scenario's file as well.`,
  'record/other-scenario': field =>
    `This record belongs to the scenario "${field('found')}", not to "${field('wanted')}". Open it with its own scenario.`,
  'record/changed-scenario': field =>
    `"${field('title')}" has been changed since this record was made. The replay goes as far as the record still fits.`,
  'record/unknown-seat': field =>
    `This record holds the seat "${field('seat')}", which the scenario does not have. Use the scenario that it was played with.`,
  'record/after-the-end': field =>
    `${order(field)}, at the turn "${field('turn')}", comes after the story has ended. The replay stops before it.`,
  'record/other-turn': field =>
    `${order(field)} is for the turn "${field('turn')}", but the story is at "${field('wanted')}". The replay stops before it.`,
  'record/unknown-option': field =>
    `${order(field)} takes "${field('option')}", which the turn "${field('turn')}" does not have. The replay stops before it.`,
  'record/closed-option': field =>
    `${order(field)} takes "${field('option')}" at the turn "${field('turn')}", which is not open there. The replay stops before it.`,
  'record/other-die': field =>
    `${order(field)}, at the turn "${field('turn')}", has the die at ${field('roll')}, where its dice give ${field('wanted')}. The record was changed by hand or by another version; the replay keeps its die.`,
  'record/other-rival': field =>
    `${order(field)}: at the turn "${field('turn')}" the other side takes "${field('option')}", where its policy takes "${field('wanted')}". The record or the scenario was changed; the replay keeps the record's order.`,
  'record/other-ending': field =>
    `This record says that its ending is "${field('found')}", but the replay comes to "${field('wanted')}". The record or the scenario was changed.`,
  'code/empty': () =>
    'There is no code here. Type or paste the code that was shown beside the play.',
  'code/character': field =>
    `A code has no character "${field('character')}". It is made of digits and letters, without U.`,
  'code/length': field =>
    `This code is not whole: a character is missing, wrong or too many (it has ${field('length')}). Compare it with the original, character by character.`,
  'code/checksum': () =>
    'One or more characters of this code are wrong. Compare it with the original, character by character.',
  'code/other-version': field =>
    `This code has version ${field('version')}, and this Demarche reads version 1. Open it with the newest Demarche, or ask for the record's file.`,
  'code/unknown-scenario': () =>
    "No scenario on this machine fits this code: the scenario is not here, or its structure has changed since. Ask for the record's file.",
  'code/damaged': field =>
    `This code is for "${field('title')}", but what it holds cannot be played there. Ask for the record's file.`,
  'code/other-die': () =>
    'A die of this play does not follow from its seed, so a code cannot hold it. Save its record as a file instead.',
  'code/too-long': () => 'This play is too long for a code. Save its record as a file instead.',
}
