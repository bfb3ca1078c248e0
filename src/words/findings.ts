import type {Finding, FindingCode} from '../odds/finding.ts'
import type {Gate} from '../odds/gates.ts'

/** What was found, and what to do about it; `todo` is empty where there is nothing to mend. */
export type FindingWords = {readonly sentence: string; readonly todo: string}

/** A finding in plain English for the author of the scenario, in full sentences. */
export function wordFinding(finding: Finding): string {
  const {sentence, todo} = wordFindingApart(finding)
  return todo === '' ? sentence : `${sentence} ${todo}`
}

/** The same with what to do apart from what was found. */
export function wordFindingApart(finding: Finding): FindingWords {
  const words = WORDS[finding.code] as (fields: Finding['fields']) => FindingWords
  return words(finding.fields)
}

/** Every code that has words. */
export const findingCodes = (): readonly FindingCode[] => Object.keys(WORDS) as FindingCode[]

type Fields<C extends FindingCode> = Extract<Finding, {code: C}>['fields']

const WORDS: {readonly [C in FindingCode]: (fields: Fields<C>) => FindingWords} = {
  'odds/too-many-states': ({most}) => ({
    sentence: `This scenario can come to more than ${thousands(most)} situations, which is too many to walk through. No odds are shown, and nothing is known of endings or options out of reach.`,
    todo: 'Set fewer flags, or let endings close the story sooner.',
  }),
  'reach/ending': ({title}) => ({
    sentence: `The ending "${title}" can never be reached.`,
    todo: 'Loosen its condition, or put it before the endings that take its plays.',
  }),
  'reach/no-open-option': ({title, states, example}) => ({
    sentence: `The turn "${title}" has no open option in ${counted(states, 'situation')}, so play would stop there; one is ${example}.`,
    todo: 'Give the turn an option without a condition.',
  }),
  'reach/option-never-open': ({turn, label}) => ({
    sentence: `The option "${label}" of the turn "${turn}" is never open.`,
    todo: 'Check its condition, or take it out.',
  }),
  'balance/ending-rare': ({title, share}) => ({
    sentence: `The ending "${title}" is rare: random play comes to it in ${percent(share)} of plays. Below 3% few classes will ever see it.`,
    todo: '',
  }),
  'balance/ending-common': ({title, share, overtaken, isRest}) => ({
    sentence: `The ending "${title}" takes ${percent(share)} of random plays. Above 40% the other endings have little room.`,
    todo: overtaken
      ? `Endings are tested from the top, and in ${percent(overtaken.share)} of these plays the condition of "${overtaken.title}" below it holds too: put that one above it.`
      : isRest
        ? 'It takes what no other ending wants: loosen the condition of another one, or put a new one above it.'
        : 'Make its condition harder to meet, or put an ending above it that takes a part of its plays.',
  }),
  'balance/alike': ({turn, label, share}) => ({
    sentence: `The option "${label}" of the turn "${turn}" hardly matters: in ${percent(share)} of the situations where it is open it leads to nearly the same endings as every other option.`,
    todo: '',
  }),
  'balance/decided': ({title, states, open}) => ({
    sentence: `At the turn "${title}" the story is sometimes decided already: in ${states} of its ${counted(open, 'situation')} an option leads to nearly the same endings as every other.`,
    todo: '',
  }),
  'balance/best-tone': ({best, bestWorth, worst, worstWorth, top}) => ({
    sentence: `A player who always picks the option nearest to "${best}" does best (${worth(bestWorth)} of ${top} on average), and one who always picks "${worst}" does worst (${worth(worstWorth)}).`,
    todo: '',
  }),
  'balance/tone-always-wins': ({tone, worth: got, most, top}) => ({
    sentence: `Always picking the option nearest to "${tone}" gets ${worth(got)} of ${top} on average, and the best possible play gets ${worth(most)}.`,
    todo: 'There is nothing to think about: let that tone cost something.',
  }),
  'explained/unmatched': ({finding, of}) => ({
    sentence: `The notes give a reason for "${finding}" of "${of}", and nothing of the kind was found.`,
    todo: 'Write the code and the word behind it as they stand among the findings, or take the reason out.',
  }),
  'option/dominated': ({turn, label, byLabel, states}) => ({
    sentence: `At the turn "${turn}" the option "${label}" is never a better choice than "${byLabel}", which has the same tone, in any of ${counted(states, 'situation')}.`,
    todo: 'Let it win something that the other does not, or say in the notes why it stands there.',
  }),
  'option/always-best': ({turn, label, states}) => ({
    sentence: `At the turn "${turn}" the option "${label}" is the best choice in every one of ${counted(states, 'situation')} where there is a choice.`,
    todo: 'Let it cost something, so that there is a decision.',
  }),
  'agency/weak-turn': ({title, gap}) => ({
    sentence: `The turn "${title}" decides little: its two most different options change ${percent(gap)} of the endings that follow.`,
    todo: 'Aim for 15% or more.',
  }),
  'gate/always-blocked': ({turn, label, ladder, gate, states}) => ({
    sentence: `The option "${label}" of the turn "${turn}" can never ease the ladder "${ladder}": ${GATES[gate]} in every one of the ${counted(states, 'situation')} where it is open.`,
    todo: '',
  }),
  'gate/never-closes': ({gate}) => ({
    sentence: `One gate never closes in this scenario: there is no situation in which ${GATES[gate]}.`,
    todo: '',
  }),
  'reading/grade': ({grade, words}) => ({
    sentence: `The prose reads at grade ${grade.toFixed(1)}, and grades 8 to 10 suit most classes. The longest path has ${thousands(words)} words.`,
    todo:
      grade > 10
        ? 'Shorten long sentences, and use plainer words.'
        : 'Join short sentences, and use more exact words.',
  }),
  'reading/minutes': ({seat, words, minutes, planned}) => ({
    sentence: `From the seat "${seat}" a play can show ${thousands(words)} words and take ${Math.ceil(minutes)} minutes, and the file plans ${planned}.`,
    todo:
      minutes > planned
        ? 'Shorten outcomes and briefs, or raise "minutes".'
        : 'Shorten outcomes and briefs: above 2,000 words a class reads more than it decides.',
  }),
  'truth/passage-uncited': ({passage, document}) => ({
    sentence: `Nothing rests on the passage ${passage} of your document "${document}".`,
    todo: 'Cite it where it matters, or say under "uncited" why no text rests on it.',
  }),
  'tone/uneven': ({name, mean, other, otherMean}) => ({
    sentence: `${name} is offered harder orders than the seat "${other}": on a scale from 0 for ease to 3 for force, ${worth(mean)} against ${worth(otherMean)} on average.`,
    todo: 'Give both seats soft and hard orders, or the class will take one side for the villain.',
  }),
  'tone/no-ease': ({name}) => ({
    sentence: `${name} is never offered an order that eases.`,
    todo: 'Give this seat a way to be kind at least once.',
  }),
}

const GATES: Readonly<Record<Gate, string>> = {
  'trust-gate': 'a lack of trust keeps "military" from easing',
  'audience-gate': 'a locked-in public keeps "diplomatic" from easing',
  'military-gate': '"military" at rung 3 or 4 keeps "economic" from easing',
  'envoys-gate': '"diplomatic" at rung 3 or 4 keeps "trust" from rising in the open',
}

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
const percent = (share: number) => `${(share * 100).toFixed(1)}%`
const worth = (number: number) => number.toFixed(2)
const thousands = (number: number) => number.toLocaleString('en-GB')
