import type {Finding, FindingCode} from '../odds/findings.ts'
import type {Gate} from '../odds/gates.ts'

/** A finding in plain English for the author of the scenario, in full sentences. */
export function wordFinding(finding: Finding): string {
  const sentence = SENTENCES[finding.code] as (fields: Finding['fields']) => string
  return sentence(finding.fields)
}

type Fields<C extends FindingCode> = Extract<Finding, {code: C}>['fields']

const SENTENCES: {readonly [C in FindingCode]: (fields: Fields<C>) => string} = {
  'reach/ending': ({title}) =>
    `The ending "${title}" can never be reached. Loosen its condition, or put it before the endings that take its plays.`,
  'reach/no-open-option': ({title, states, example}) =>
    `The turn "${title}" has no open option in ${counted(states, 'state')}, so play would stop there; one is ${example}. Give the turn an option without a condition.`,
  'reach/option-never-open': ({turn, label}) =>
    `The option "${label}" of the turn "${turn}" is never open. Check its condition, or take it out.`,
  'balance/ending-rare': ({title, share}) =>
    `The ending "${title}" is rare: random play comes to it in ${percent(share)} of plays. Below 3% few classes will ever see it.`,
  'balance/ending-common': ({title, share}) =>
    `The ending "${title}" takes ${percent(share)} of random plays. Above 40% the other endings have little room.`,
  'balance/alike': ({turn, label, share}) =>
    `The option "${label}" of the turn "${turn}" hardly matters: in ${percent(share)} of the states where it is open it leads to nearly the same endings as every other option.`,
  'balance/decided': ({title, states, open}) =>
    `At the turn "${title}" the story is sometimes decided already: in ${states} of its ${counted(open, 'state')} an option leads to nearly the same endings as every other.`,
  'balance/best-tone': ({best, bestWorth, worst, worstWorth, top}) =>
    `A player who always picks the option nearest to "${best}" does best (${worth(bestWorth)} of ${top} on average), and one who always picks "${worst}" does worst (${worth(worstWorth)}).`,
  'balance/tone-always-wins': ({tone, worth: got, most, top}) =>
    `Always picking the option nearest to "${tone}" gets ${worth(got)} of ${top} on average, and the best possible play gets ${worth(most)}. There is nothing to think about: let that tone cost something.`,
  'agency/weak-turn': ({title, gap}) =>
    `The turn "${title}" decides little: its two most different options change ${percent(gap)} of the endings that follow. Aim for 15% or more.`,
  'gate/always-blocked': ({turn, label, ladder, gate, states}) =>
    `The option "${label}" of the turn "${turn}" can never ease the ladder "${ladder}": ${GATES[gate]} in every one of the ${counted(states, 'state')} where it is open.`,
  'gate/never-closes': ({gate}) =>
    `One gate never closes in this scenario: there is no state in which ${GATES[gate]}.`,
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
