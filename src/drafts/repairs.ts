import type {Edit} from '../scenarios/edits.ts'
import type {Problem} from '../scenarios/problems.ts'

/**
 * The edit that surely mends this problem of this text, or undefined where a person must decide. It is
 * offered only while the text at the place is still what the problem speaks of.
 */
export function repairOf(
  problem: Problem,
  text: string,
  {from, to}: {readonly from: number; readonly to: number},
): Edit | undefined {
  if (problem.code === 'yaml/comment' || problem.code === 'yaml/colon') return quoted(text, from)
  const {wrong, right} = replacementOf(problem)
  if (right === null || wrong === '') return undefined
  const stands = text.slice(from, to)
  const bare = stands.replace(/^(["'[])(.*)["'\]]$/s, '$2')
  if (bare !== wrong) return undefined
  return {from, to, insert: stands.startsWith('[') ? `[${right}]` : right}
}

type Replacement = {readonly wrong: string; readonly right: string | null}

/** What is wrong as it was written, and what was most likely meant. */
function replacementOf({path, fields}: Problem): Replacement {
  const {suggestion = null, ...named} = fields as {
    readonly suggestion?: string | null
    readonly id?: string
    readonly value?: string
    readonly token?: string
    readonly name?: string
    readonly of?: string
  }
  const key = named.of === undefined ? undefined : String(path.at(-1) ?? '')
  const wrong = named.id ?? named.value ?? named.token ?? named.name ?? key ?? ''
  return {wrong, right: suggestion}
}

const VALUE = /^(\s*(?:- +)*[\w-]+: +)(\S.*?)\s*$/

/** The value of this line in quotation marks, so that neither `#` nor `:` means anything in it. */
function quoted(text: string, at: number): Edit | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
  const [, before = '', value = ''] = VALUE.exec(line) ?? []
  if (value === '' || /^[[{"'|>&*!]/.test(value)) return undefined
  const from = start + before.length
  return {from, to: from + value.length, insert: JSON.stringify(value)}
}
