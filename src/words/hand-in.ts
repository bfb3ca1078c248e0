import {DECISION_FIELDS, type FieldName, PLAY_FIELDS} from '../records/hand-in-fields.ts'
import type {Dictionary, FieldMeaning} from '../records/hand-in-text.ts'
import {LADDERS, type Ladder} from '../scenarios/ladders.ts'

/** The dictionary of a class's data: every field in the order of the columns. */
export const dictionary = (): Dictionary => ({
  about: ABOUT,
  decisions: DECISION_FIELDS.map(meaningOf),
  plays: PLAY_FIELDS.map(meaningOf),
})

const ABOUT = [
  'What a class did, one row for each decision or each play, the policy’s decisions too.',
  'Names are left out: an alias stands for whoever played.',
  'No field holds a time, because records keep no clock.',
  'Small groups are not merged in these rows, so in a class of few a row may be known by who was there: share figures of groups of five or more, and keep the rows to yourself.',
  'A code keeps choices alone, so forecasts, reasons, notes, drift and opened passages are empty where “kind” is “code”.',
  'How far an order moves a ladder is our own judgement, chosen for teaching. No field says whether a choice was right.',
].join(' ')

const meaningOf = ({
  name,
  type,
  unit,
  range,
}: Omit<FieldMeaning, 'meaning'> & {name: FieldName}) => ({
  ...{name, type, unit, range},
  meaning: MEANINGS[name],
})

/** The same sentence for each ladder. */
const rungs = <When extends string>(when: When, sentence: (ladder: Ladder) => string) =>
  Object.fromEntries(LADDERS.map(ladder => [`${ladder}_${when}`, sentence(ladder)])) as Record<
    `${Ladder}_${When}`,
    string
  >

const high = (ladder: Ladder) => (ladder === 'trust' ? 'high is good' : 'high is hot')

const MEANINGS: Readonly<Record<FieldName, string>> = {
  alias: 'Who played, under a name that belongs to nobody.',
  group: 'The class or part of a class, where one was given.',
  play: 'The play: the same in all its rows, and each time the same play is handed in under the same alias and group.',
  kind: 'Whether the play was handed in as a record file or as a code, which keeps choices alone.',
  scenario: 'The scenario.',
  held: 'The seats that people held; nothing where the policy played alone.',
  rival: 'The policy that played the other seats.',
  dice: 'Whether the dice followed from a seed or always fell alike.',
  dice_value: 'The seed, or the face that always fell.',
  audience_gate: 'Whether a locked-in public held the diplomatic ladder.',
  deterrence: 'Whether easing orders earned no trust against a hard-line rival.',
  turn_number: 'The place of the turn in this play, counting every turn that was played.',
  turn: 'The turn.',
  prologue:
    'Whether the turn lay before the first decision of a held seat, where the die is always 3.',
  seats: 'The seat that decided; several on a joint turn.',
  by: 'Whether a person decided or the policy.',
  option: 'The option that was taken.',
  option_label: 'The option in words.',
  tone: 'How the order is heard by the other side.',
  channel: 'Whether the order went in the open or by a quiet channel.',
  history:
    'Whether the documents report this act (did), it is nearest to what they report (nearest), or a document advises it (advised). It says nothing of right or wrong.',
  open: 'The options that could be taken at that moment.',
  die: 'The die as it fell.',
  ...rungs(
    'before',
    ladder => `The ladder ${ladder} before the turn and its event; ${high(ladder)}.`,
  ),
  ...rungs('decided', ladder => `The ladder ${ladder} behind the event, when the order was given.`),
  ...rungs('after', ladder => `The ladder ${ladder} behind the order and all that followed.`),
  blocked:
    'The moves of the order that a gate held, each as ladder and gate. A move past the end of a ladder is not one of them.',
  forecast:
    'The option that a person expected of the other side; nothing where no forecast was made.',
  forecast_right: 'Whether the other side took it.',
  forecast_sure:
    'How sure the person was: 1 a guess, 2 fairly, 3 very; nothing where it was not said.',
  reason: 'Why, in the words of whoever decided.',
  note: 'What some of a team would have done instead, in their words.',
  drift: 'Whether the clock ran out and gave the order.',
  opened:
    'The passages that were opened while this turn waited, the first one first; nothing also where that was not kept.',
  ending: 'The ending; nothing where the play was handed in before its end.',
  ending_title: 'The ending in words.',
  turns: 'How many turns were played.',
  decisions: 'How many of them a person decided.',
  ...rungs(
    'end',
    ladder => `The ladder ${ladder} where the play ended or stopped; ${high(ladder)}.`,
  ),
  forecasts: 'How many forecasts were made; nothing for a code.',
  forecasts_right: 'How many of them held.',
  drifts: 'How many orders the clock gave; nothing for a code.',
  notices:
    'What differs from what was expected though the record could be played, such as a changed scenario.',
}
