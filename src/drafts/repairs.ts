import type {Edit} from '../scenarios/edits.ts'
import {closerOf} from '../scenarios/loose-bracket.ts'
import type {Problem} from '../scenarios/problems.ts'
import {readYaml} from '../scenarios/yaml-text.ts'
import {applyEdits} from './edits.ts'

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
  if (problem.code === 'yaml/bracket') return balanced(problem.fields, text, from)
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

/** The one way to add or take out the bracket of this line after which the line can be read. */
function balanced(
  {bracket, need}: {readonly bracket: string; readonly need: 'close' | 'delete' | null},
  text: string,
  at: number,
): Edit | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
  const line = text.slice(start, end)
  if (need === null || line.length > LONGEST_LINE) return undefined
  const edits: readonly Edit[] =
    need === 'delete'
      ? [...line.matchAll(/[\]}]/g)]
          .filter(([found]) => found === bracket)
          .map(({index}) => ({from: start + index, to: start + index + 1, insert: ''}))
      : [...line.matchAll(/(?<=[^\s,[{])(?=\s*(?:[\]}]|$))/g)].map(({index}) => ({
          ...{from: start + index, to: start + index, insert: closerOf(bracket)},
        }))
  const sound = edits.slice(0, MOST_TRIED).filter(edit => isSound(text, edit, start))
  return sound.length === 1 ? sound[0] : undefined
}

const LONGEST_LINE = 400
const MOST_TRIED = 8

/** Whether this line has no problem of notation once the edit is done. */
function isSound(text: string, edit: Edit, start: number): boolean {
  const line = text.slice(0, start).split('\n').length
  let sound = true
  readYaml(applyEdits(text, [edit]), (code, at) => {
    const place = typeof at === 'function' ? at() : at
    if (code.startsWith('yaml/') && place.line <= line + 1) sound = false
  })
  return sound
}
