import type {Hint, ProblemCode} from '../scenarios/problems.ts'
import type {ProblemWords} from './problem-wording.ts'
import type {FormCode} from './problems-form.ts'

type CheckCode = Exclude<ProblemCode, FormCode | `yaml/${string}`>

/** Problems that span several fields of a scenario. */
export const CHECK_WORDS: ProblemWords<CheckCode> = {
  'scenario/duplicate-turn': ({id, firstLine}) => ({
    sentence: `Two turns have the id ${quoted(id)}; the first stands on line ${firstLine}.`,
    repair: 'Give one of them another id.',
  }),
  'scenario/duplicate-option': ({id, turn, firstLine}) => ({
    sentence: `Two options of turn “${turn}” have the id ${quoted(id)}; the first stands on line ${firstLine}.`,
    repair: 'Give one of them another id.',
  }),
  'scenario/duplicate-ending': ({id, firstLine}) => ({
    sentence: `Two endings have the id ${quoted(id)}; the first stands on line ${firstLine}.`,
    repair: 'Give one of them another id.',
  }),
  'scenario/duplicate-seat': ({id, turn}) => ({
    sentence: `Turn “${turn}” names the seat ${quoted(id)} twice.`,
    repair: 'Name each seat once; a turn of one seat says “seat:”.',
  }),
  'scenario/duplicate-document': ({id}) => ({
    sentence: `The document ${quoted(id)} is listed twice.`,
    repair: 'Delete one of the two.',
  }),
  'scenario/duplicate-letter': ({letter, other}) => ({
    sentence: `The letter ${letter} belongs to the document ${quoted(other)} already.`,
    repair: 'Take another letter, for the document and for its passages.',
  }),
  'scenario/bundled-letter': ({letter, title, free}) => ({
    sentence: `The letter ${letter} belongs to the bundled document “${title}” as well; in this scenario it means yours.`,
    repair:
      free === null
        ? 'That is right where only yours is meant.'
        : `That is right where only yours is meant. If not, take a free letter such as ${free}, for the passages and their marks too.`,
  }),
  'scenario/duplicate-passage': ({id, document}) => ({
    sentence: `The document ${quoted(document)} has two passages ${id}.`,
    repair: 'Number them by their paragraphs.',
  }),
  'scenario/unknown-seat': unknown('seat', 'Seats are named under “seats”.'),
  'scenario/unknown-place': unknown('place', 'Places are named under “places”.'),
  'scenario/unknown-passage': unknown(
    'passage',
    'Passages belong to the documents under “sources” and “documents”.',
  ),
  'scenario/unknown-doubt': unknown('doubt', 'Look it up in the list of doubts.'),
  'scenario/unknown-document': unknown(
    'document in the catalogue',
    'A document of your own goes under “documents”, not “sources”.',
  ),
  'scenario/unknown-flag': unknown('flag', 'Add it under “flags”, with what it means once set.'),
  'scenario/unknown-option': unknown('option of any turn', 'Name options by their ids.'),
  'scenario/unknown-ending': unknown('ending', 'Name an ending by its id.'),
  'scenario/unlisted-document': ({id, document}) => ({
    sentence: `The passage ${id} is from the document ${quoted(document)}, which this scenario does not list.`,
    repair: `Add ${document} to “sources”.`,
  }),
  'scenario/document-clash': ({id}) => ({
    sentence: `The catalogue has a document ${quoted(id)} already.`,
    repair: 'Give your own another id, or list that one under “sources”.',
  }),
  'scenario/passage-letter': ({id, letter, document}) => ({
    sentence: `The passage ${id} stands in the document ${quoted(document)}, whose letter is ${letter}.`,
    repair: `Write ${letter} and the number of the paragraph.`,
  }),
  'scenario/long-anchor': ({words, most}) => ({
    sentence: `The anchor has ${words} words; more than ${most} would be a quotation.`,
    repair: 'Choose a shorter phrase that still occurs only once.',
  }),
  'scenario/too-many-seats': ({seats, most}) => ({
    sentence: `There are ${seats} seats; the most is ${most}.`,
    repair: 'Let one seat speak for several, or leave some out.',
  }),
  'scenario/turn-seat': ({turn, both}) => ({
    sentence: both
      ? `Turn “${turn}” has both “seat” and “seats”.`
      : `Nobody decides in turn “${turn}”.`,
    repair: both
      ? 'Keep “seat” for one, “seats” for a joint decision.'
      : 'Add “seat:” with the seat that decides.',
  }),
  'scenario/brief-too-long': ({turn, words, most}) => ({
    sentence: `The brief of turn “${turn}” has ${words} words; the most is ${most}.`,
    repair: 'Say less here, and more in “knew” or in the outcome.',
  }),
  'scenario/did-twice': ({turn, first, second}) => ({
    sentence: `In turn “${turn}” both “${first}” and “${second}” are marked as what was done.`,
    repair: 'Keep “did” for one; the other may be “nearest” or nothing.',
  }),
  'scenario/event-eases': ({turn, ladder, rungs}) => ({
    sentence: `The event of turn “${turn}” would ease ${ladder} (${rungs > 0 ? '+' : ''}${rungs}); events only worsen.`,
    repair: 'Leave it out, or let an option do it.',
  }),
  'scenario/effect-places': ({effect, missing}) => ({
    sentence: `To show “${effect}” on the map, ${quoted(missing)} is needed.`,
    repair: 'Envoys, delegations, calls and trade need from and to; everything else needs at.',
  }),
  'scenario/effect-state': ({effect}) => ({
    sentence: `Only a gate stands open, half-open or closed, and here “${effect}” is shown.`,
    repair: 'Take “state” out, or show a gate.',
  }),
  'scenario/reserved-flag': ({flag}) => ({
    sentence: `A flag cannot be called ${quoted(flag)}, because conditions use the word already.`,
    repair: 'Choose another name, everywhere it is set or asked.',
  }),
  'scenario/flag-never-set': ({flag}) => ({
    sentence: `No option sets the flag ${quoted(flag)}, and no condition asks for it.`,
    repair: 'Set it in an option, or delete it.',
  }),
  'scenario/last-ending-when': ({id}) => ({
    sentence: `The last ending, ${quoted(id)}, has a condition; a play that fits none would have no ending.`,
    repair: 'Take its “when” out, or add a last ending without one.',
  }),
  'scenario/ending-takes-all': ({id}) => ({
    sentence: `The ending ${quoted(id)} has no condition, so that those below it can never be told.`,
    repair: 'Give it a “when”, or move it to the end.',
  }),
  'scenario/immediate-without-when': ({id}) => ({
    sentence: `The ending ${quoted(id)} is immediate and has no condition: play would end at once.`,
    repair: 'Give it a “when”, or take “immediate” out.',
  }),
  'condition/syntax': ({token}) => ({
    sentence:
      token === ''
        ? 'The condition stops too early.'
        : `The condition cannot be read at ${quoted(token)}.`,
    repair: 'Write such as: mechanism && !wide && trust >= 3.',
  }),
  'condition/operator': ({token, suggestion}) => ({
    sentence: `Conditions do not know ${quoted(token)}.`,
    repair: `Write ${suggestion} instead.`,
  }),
  'condition/unknown-name': ({name, suggestion}) => ({
    sentence: `${quoted(name)} is neither a ladder nor a flag of this scenario.`,
    repair: meant(
      suggestion,
      'Add it under “flags”, or name military, diplomatic, economic, audience or trust.',
    ),
  }),
  'condition/not-yes-no': ({token}) => ({
    sentence: `${quoted(token)} is a rung, and a condition must be true or false.`,
    repair: 'Compare it with a rung, such as trust >= 3.',
  }),
  'condition/types': ({token}) => ({
    sentence: `In ${quoted(token)} things are compared or joined that do not go together.`,
    repair:
      'Compare ladders with numbers; a flag stands alone, or after ! for not. Write 1 < trust && trust < 3.',
  }),
  'condition/no-such-rung': ({token}) => ({
    sentence: `No ladder has a rung ${token}; rungs go from 0 to 4.`,
    repair: 'Take a rung from 0 to 4.',
  }),
  'condition/not-allowed': ({token}) => ({
    sentence: `Conditions may not use ${quoted(token)}.`,
    repair: 'Use ladders, flags, whole numbers, comparisons, &&, ||, ! and brackets.',
  }),
  'condition/too-long': () => ({
    sentence: 'The condition is too long, or its brackets stand too deep.',
    repair: 'Let an option set a flag, and ask for that flag.',
  }),
  'condition/never-set': ({flag}) => ({
    sentence: `The condition asks for the flag ${quoted(flag)}, which no option sets.`,
    repair: 'Set it in an option, or take it out of the condition.',
  }),
  'truth/no-ground': ({what, basis}) => ({
    sentence: `${upper(what)} is ${basis} but gives neither a passage nor a reason.`,
    repair: 'Add “cites” with a passage, or “because” with the reason.',
  }),
  'truth/documented-without-passage': ({what}) => ({
    sentence: `${upper(what)} is called documented but cites no passage.`,
    repair: 'Add “cites” with the passage that says so, or call it inferred or counterfactual.',
  }),
  'truth/furniture': ({passage}) => ({
    sentence: `The passage ${passage} is a heading or a name, and carries no statement.`,
    repair: 'Cite the paragraph that says it.',
  }),
  'reach/ending': ({id}) => ({
    sentence: `No play can come to the ending ${quoted(id)}.`,
    repair: 'Loosen its condition, move it up, or delete it.',
  }),
  'reach/no-open-option': ({turn, state}) => ({
    sentence: `In turn “${turn}” no option is open when ${state}.`,
    repair: 'Leave one option without “when”.',
  }),
  'reach/option-never-open': ({turn, option}) => ({
    sentence: `In turn “${turn}” the option “${option}” is never open.`,
    repair: 'Loosen its condition, or delete it.',
  }),
  'odds/too-many-states': ({most}) => ({
    sentence: `Play can come to more than ${most.toLocaleString('en-GB')} states, too many to look for endings and options out of reach.`,
    repair: 'Set fewer flags, or let endings close the story sooner.',
  }),
}

function unknown(noun: string, otherwise: string) {
  return ({id, suggestion}: {id: string; suggestion: Hint}) => ({
    sentence: `There is no ${noun} ${quoted(id)}.`,
    repair: meant(suggestion, otherwise),
  })
}

const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
const upper = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
const meant = (suggestion: Hint, otherwise: string) =>
  suggestion === null ? otherwise : `Did you mean ${quoted(suggestion)}?`
