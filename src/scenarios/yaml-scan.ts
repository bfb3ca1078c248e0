import {CST, Lexer} from 'yaml'
import type {Placer} from './positions.ts'
import type {Note} from './problem-list.ts'

/** What may go to the parser: the text cut and blanked so that every offset still holds, or null. */
export type Scan = {readonly text: string; readonly safe: boolean}

/**
 * Walks the tokens of a text and notes what scenario files refuse. The parser behind it is recursive
 * and patient, so what could overflow or exhaust it makes the text unsafe and must not reach it.
 */
export function scanYaml(text: string, place: Placer, note: Note): Scan {
  const state: State = {text, place, note, ...START, columns: []}
  for (const token of new Lexer().lex(text)) {
    if (state.scalarNext) scalar(state, token)
    else RULES[CST.tokenType(token) ?? 'error']?.(state, token)
    advance(state, token)
    if (state.stop) break
  }
  return {text: blankDirectives(text.slice(0, state.cut ?? text.length), state.directives), safe: !state.unsafe}
}

const MOST_DEPTH = 30
const MOST_PARTS = 100_000
