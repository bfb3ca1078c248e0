import {PHASES, type Prompt} from '../records/prompts.ts'
import {lensesMet, lettersOf} from '../words/lenses.ts'
import {phaseNames} from '../words/phases.ts'
import {wordPrompt} from '../words/prompts.ts'
import type {ToldClass} from './class-report.ts'
import {oneLine, wrap} from './output.ts'

/** A class with what to ask it. */
export type AskedClass = ToldClass & {readonly prompts: readonly Prompt[]}

/** What `--json` prints of a debrief: prompts as data and in words, and every lens with how often it was met. */
export const reportDebrief = ({scenario, view, prompts}: AskedClass) => ({
  prompts: prompts.map(prompt => ({...prompt, sentence: wordPrompt(prompt, scenario)})),
  lenses: lensesMet(view.choices).map(({lens, met}) => ({...lens, met})),
})

/** The prompts phase by phase, and the lenses that the class met. */
export function describeDebrief({scenario, view, prompts}: AskedClass, width: number): string {
  const phases = PHASES.map(({id, minutes}) => {
    const asked = prompts.filter(({phase}) => phase === id)
    const lines = asked.map(prompt =>
      wrap(`- ${oneLine(wordPrompt(prompt, scenario))}`, width, '  '),
    )
    return `${phaseNames[id]} (${minutes} minutes)\n${lines.join('\n')}\n`
  })
  const letters = lettersOf(scenario)
  const met = lensesMet(view.choices).filter(each => each.met > 0)
  const lenses = met.slice(0, MOST_LENSES).map(({lens, met: orders}) => {
    const {name, year, asks, doubt, seen} = lens
    const isHere = seen.cites.some(id => letters.has(id[0] ?? ''))
    const here = `May be seen in ${seen.cites.join(', ')}. ${seen.doubt} (${seen.doubts.join(', ')})`
    const told = `- ${name}, ${year} (behind ${orders} orders). ${asks} Doubt: ${doubt}`
    return wrap(isHere ? `${told} ${here}` : told, width, '  ')
  })
  return [
    'To talk about\n',
    ...phases,
    ...(lenses.length > 0 ? [`Theories behind your orders\n${lenses.join('\n')}\n`] : []),
  ].join('\n')
}

/** Lenses that are told in words: more would be a lecture. */
const MOST_LENSES = 3
