import type {Hint, IdShape, Kind, ProblemCode} from '../scenarios/problems.ts'
import type {ProblemWords} from './problem-wording.ts'

/** The codes that come from the schema. */
export type FormCode = Extract<
  ProblemCode,
  `scenario/${'missing-field' | 'unknown-field' | 'wrong-kind' | 'unknown-choice' | 'bad-id' | 'bad-address' | 'too-long' | 'too-short' | 'out-of-range' | 'more-problems'}`
>

/** Problems of the form of a scenario: fields that are missing, unknown, or of the wrong kind. */
export const FORM_WORDS: ProblemWords<FormCode> = {
  'scenario/missing-field': ({field, of}) => ({
    sentence: `${upper(of)} has no ${quoted(field)}.`,
    repair: `Add a line “${field}:” to it.`,
  }),
  'scenario/unknown-field': ({field, of, suggestion}) => ({
    sentence: `${upper(of)} cannot have ${quoted(field)}.`,
    repair: meant(suggestion, 'Delete it, or see whether it is indented too far or too little.'),
  }),
  'scenario/wrong-kind': ({field, expected, found}) => ({
    sentence: `${upper(field)} must be ${KINDS[expected].name}, and here is ${KINDS[found].name}.`,
    repair:
      found === 'number' && expected === 'text' ? 'Put it in quotes.' : KINDS[expected].repair,
  }),
  'scenario/unknown-choice': ({field, value, choices, suggestion}) => ({
    sentence: `${upper(field)} cannot be ${quoted(value)}; it may be: ${choices}.`,
    repair: meant(suggestion, 'Take one of these.'),
  }),
  'scenario/bad-id': ({value, shape, suggestion}) => ({
    sentence: `${quoted(value)} is no ${SHAPES[shape]}.`,
    repair: meant(suggestion, 'Change it, everywhere it is named.'),
  }),
  'scenario/bad-address': ({value}) => ({
    sentence: `${quoted(value)} is no address of a page.`,
    repair: 'Copy the whole address, from https:// on.',
  }),
  'scenario/too-long': ({field, length, most, unit}) => ({
    sentence: `${upper(field)} has ${length} ${unit}; the most is ${most}.`,
    repair: unit === 'characters' ? 'Shorten it.' : 'Take some out.',
  }),
  'scenario/too-short': ({field, length, least, unit}) => ({
    sentence:
      length === 0
        ? `${upper(field)} is empty.`
        : `${upper(field)} has ${length} ${unit}; the fewest is ${least}.`,
    repair: unit === 'characters' ? 'Write something there.' : 'Add what is missing.',
  }),
  'scenario/out-of-range': ({field, value, least, most}) => ({
    sentence: `${upper(field)} is ${value}; ${least === null ? `the most is ${most}` : `the least is ${least}`}.`,
    repair: 'Take a number within the range.',
  }),
  'scenario/more-problems': ({hidden}) => ({
    sentence: `At least ${hidden} more ${hidden === 1 ? 'problem is' : 'problems are'} not shown.`,
    repair: 'Repair those above first; often one mistake causes many.',
  }),
}

const KINDS: Readonly<Record<Kind, {readonly name: string; readonly repair: string}>> = {
  text: {name: 'text', repair: 'Write text after the colon, or after a | on the lines below.'},
  'whole number': {
    name: 'a whole number',
    repair: 'Write a whole number such as 2, without quotes.',
  },
  number: {name: 'a number', repair: 'Write a number, without quotes.'},
  'yes or no': {name: 'true or false', repair: 'Write true or false, without quotes.'},
  list: {
    name: 'a list',
    repair: 'Begin each entry with a hyphen on its own line, or write [a, b].',
  },
  block: {name: 'a block', repair: 'Put its fields below, indented by two spaces.'},
  nothing: {name: 'nothing', repair: 'Delete the line.'},
  condition: {name: 'a condition', repair: 'Write a condition such as trust >= 3.'},
}

const SHAPES: Readonly<Record<IdShape, string>> = {
  id: 'id: those are small letters, digits and hyphens, beginning with a letter, 40 at most',
  'flag-id':
    'name of a flag: those are small letters, digits and underscores, beginning with a letter, 40 at most',
  'passage-id': 'passage: those are a capital letter and a number, such as R11',
  'doubt-id': 'doubt: those are Q and a number, such as Q6',
  letter: 'letter of a document: that is one capital',
}

const quoted = (text: string) => `“${text}”`
const upper = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
const meant = (suggestion: Hint, otherwise: string) =>
  suggestion === null ? otherwise : `Did you mean ${quoted(suggestion)}?`
