import type {ProblemCode} from '../scenarios/problems.ts'
import type {ProblemWords} from './problem-wording.ts'

/** Problems of YAML, the notation in which a scenario is written. */
export const YAML_WORDS: ProblemWords<Extract<ProblemCode, `yaml/${string}`>> = {
  'yaml/too-large': ({bytes, most}) => ({
    sentence: `The file has ${count(bytes)} bytes; the most is ${count(most)}.`,
    repair: 'Shorten it, or make two scenarios of it.',
  }),
  'yaml/long-line': ({length, most}) => ({
    sentence: `This line has ${count(length)} characters; the most is ${count(most)}.`,
    repair: 'Break the line: after a | the text may go on over many lines.',
  }),
  'yaml/too-many-parts': ({most}) => ({
    sentence: `The file has more than ${count(most)} parts and is not read further.`,
    repair: 'Make several scenarios of it.',
  }),
  'yaml/too-deep': ({most}) => ({
    sentence: `Here blocks or brackets stand within each other more than ${most} deep.`,
    repair: 'Look for brackets that were never closed, or lines that step in further and further.',
  }),
  'yaml/control-character': ({character}) => ({
    sentence: `An invisible character (${character}) stands here.`,
    repair: 'Delete it. It often comes along when text is pasted from another program.',
  }),
  'yaml/encoding': () => ({
    sentence: 'A letter here was lost when the file was saved or copied.',
    repair: 'Type it again, and save the file as UTF-8.',
  }),
  'yaml/empty': () => ({
    sentence: 'The file says nothing.',
    repair: 'Begin with the template of a small scenario.',
  }),
  'yaml/directive': ({text}) => ({
    sentence: `The line ${quoted(text)} would change how the rest of the file is read.`,
    repair: 'Delete the line.',
  }),
  'yaml/several-documents': () => ({
    sentence: 'A second document begins here; a file holds one scenario.',
    repair: 'Delete the line --- or ..., or put the rest into a file of its own.',
  }),
  'yaml/anchor': ({text}) => ({
    sentence: `${quoted(text)} reads as a label for copying, which scenarios do not use.`,
    repair: 'Delete it, or put the whole text in quotes if the & belongs to it.',
  }),
  'yaml/alias': ({text}) => ({
    sentence: `${quoted(text)} reads as a copy of a labelled part, which scenarios do not use.`,
    repair: 'Write the part out, or put the whole text in quotes if the * belongs to it.',
  }),
  'yaml/tag': ({text}) => ({
    sentence: `${quoted(text)} reads as a tag, which scenarios do not use.`,
    repair: 'Delete it, or put the whole text in quotes if the ! belongs to it.',
  }),
  'yaml/merge-key': () => ({
    sentence: 'The key << would copy another block, which scenarios do not use.',
    repair: 'Write the block out.',
  }),
  'yaml/duplicate-key': ({key, firstLine}) => ({
    sentence: `${quoted(key)} is given twice; the first time on line ${firstLine}.`,
    repair: 'Keep one of them.',
  }),
  'yaml/key': ({key}) => ({
    sentence: `A key must be a word${key === '' ? '' : `, and ${quoted(key)} is none`}.`,
    repair: 'Write a plain word, or put it in quotes.',
  }),
  'yaml/tab': () => ({
    sentence: 'This line is indented with a tab.',
    repair: 'Use spaces, two for each step.',
  }),
  'yaml/comment': ({kept, lost}) => ({
    sentence: `From ${quoted(lost)} on the line is taken as a comment${
      kept === '' ? '' : `, so that only ${quoted(kept)} is left of the text`
    }.`,
    repair: 'Put the text in quotes, or write a space after the # if a comment is meant.',
  }),
  'yaml/colon': () => ({
    sentence: 'A colon and a space stand within a text, or this line is indented too far.',
    repair: 'Put the text in quotes, or move the line to the column of its neighbours.',
  }),
  'yaml/no-colon': () => ({
    sentence: 'This line belongs to nothing: it has no key with a colon.',
    repair: 'Add the colon, or indent the line like the text that it continues.',
  }),
  'yaml/indent': () => ({
    sentence: 'This line does not begin in the column of its neighbours.',
    repair: 'Move it, with spaces, to the column of the lines that it belongs with.',
  }),
  'yaml/quote': () => ({
    sentence: 'A quotation mark here opens or closes no text.',
    repair:
      "Close what was opened. Within '…' write an apostrophe twice, or put the text in double quotes.",
  }),
  'yaml/bracket': ({bracket, need}) => ({
    sentence:
      need === null
        ? 'A bracket, brace or comma is missing here, or one too many.'
        : need === 'close'
          ? `The bracket ${bracket} in this line is not closed.`
          : `There is a bracket ${bracket} too many in this line.`,
    repair:
      need === null
        ? 'Close each [ with ] and each { with }, and put one comma between entries.'
        : need === 'close'
          ? `Write ${bracket === '[' ? ']' : '}'} where its list ends.`
          : 'Take out the one that does not belong.',
  }),
  'yaml/escape': ({text}) => ({
    sentence: `Within double quotes ${quoted(text)} means nothing.`,
    repair: 'Write the backslash twice, or use single quotes.',
  }),
  'yaml/start-character': ({character}) => ({
    sentence: `A text cannot begin with ${character} unless it is in quotes.`,
    repair: 'Put the text in quotes.',
  }),
  'yaml/syntax': () => ({
    sentence: 'This cannot be read.',
    repair: 'Compare it with the lines around: a key, a colon, a space, and the value.',
  }),
}

const quoted = (text: string) => `“${text}”`
const count = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',')
