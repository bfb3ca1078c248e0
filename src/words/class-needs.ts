import {LADDERS, type Ladder} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {ladderName} from './ladders.ts'

/** A condition of an option as a class reads it, such as "committee set up and trust at least 3". */
export const wordNeeds = (condition: string, scenario: Scenario): string =>
  condition
    .replace(/&&/g, ' and ')
    .replace(/\|\|/g, ' or ')
    .replace(/!(?!=)/g, ' not ')
    .replace(/>=/g, ' at least ')
    .replace(/<=/g, ' at most ')
    .replace(/==/g, ' at ')
    .replace(/!=/g, ' not at ')
    .replace(/>/g, ' above ')
    .replace(/</g, ' below ')
    .replace(/[a-z][a-z0-9_]*/g, word =>
      isLadder(word) ? ladderName(scenario, word) : word.replaceAll('_', ' '),
    )
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim()

const isLadder = (word: string): word is Ladder => (LADDERS as readonly string[]).includes(word)
