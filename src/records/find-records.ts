import {LARGEST_RECORD} from './read.ts'

/** The text of one record, or of what begins like one, within a larger text. */
export type RecordFound = {
  /** Where it begins and ends in the larger text, from 0. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Every record in a text, whether it stands alone, one behind another, in a list or amid other words.
 * One that is cut off ends where its lines stop looking like a record's. Each character is looked at
 * once or twice, however many records there are.
 */
export function findRecords(text: string): readonly RecordFound[] {
  const starts = [...text.matchAll(BEGINNING)]
  if (starts.length === 0) return wholeFile(text)
  return starts.map(({index: start, 1: mark}, place) => {
    const limit = starts[place + 1]?.index ?? text.length
    if (mark === '""') return inCell(text, start, limit)
    const end = endOf(text, start, limit) ?? cutAt(text, start, limit)
    return {start, end, text: text.slice(start, end)}
  })
}

/**
 * How every record begins that we write, or one in a cell of a CSV file, where quotation marks are
 * doubled; a text within one has its quotation marks escaped.
 */
const BEGINNING = /\{\s{0,40}("{1,2})demarche\1\s{0,40}:\s{0,40}\1record\1/g

/** A record in a cell, which ends at a single quotation mark. */
function inCell(text: string, start: number, limit: number): RecordFound {
  const [cell = ''] = /^[^"]*(?:""[^"]*)*/.exec(text.slice(start, limit)) ?? []
  const whole = cell.replaceAll('""', '"')
  const end = endOf(whole, 0, whole.length)
  return {start, end: start + cell.length, text: whole.slice(0, end)}
}

/** A file that is one record or a list of them, with its fields in an order of its own. */
function wholeFile(text: string): readonly RecordFound[] {
  const [first] = /[[{]/.exec(text.slice(0, 100).trimStart().slice(0, 1)) ?? []
  if (!first || !text.includes('"demarche"') || text.length > LARGEST_RECORD * 50) return []
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return []
  }
  const all: readonly unknown[] = Array.isArray(data) ? data : [data]
  const lists = all.filter(each => typeof each === 'object' && each !== null && 'demarche' in each)
  return lists.map(each => ({start: 0, end: text.length, text: textOf(each)}))
}

/** The text of a record; empty, which is none, where it is too deep to be written. */
function textOf(data: unknown): string {
  try {
    return JSON.stringify(data)
  } catch {
    return ''
  }
}

/** Behind the brace that closes the one at `start`; undefined where none does before the limit. */
function endOf(text: string, start: number, limit: number): number | undefined {
  const marks = /[{}]|"(?:[^"\\\n]|\\.){0,5000}"/gy
  const seek = /[{}"]/g
  let depth = 0
  seek.lastIndex = start
  for (let mark = seek.exec(text); mark && mark.index < limit; mark = seek.exec(text)) {
    marks.lastIndex = mark.index
    const [token] = marks.exec(text) ?? []
    if (token === undefined) return undefined
    if (token === '{') depth++
    else if (token === '}' && --depth === 0) return marks.lastIndex
    seek.lastIndex = marks.lastIndex
  }
  return undefined
}

/** Behind the last line in a row that may be a record's. */
function cutAt(text: string, start: number, limit: number): number {
  // No line is read beyond the limit, however long it is: that would read it again for each record in it.
  const part = text.slice(start, limit)
  const lines = /[^\r\n]*(?:\r\n?|\n|$)/gy
  lines.exec(part)
  let end = lines.lastIndex
  while (end < part.length) {
    const [line = ''] = lines.exec(part) ?? []
    if (!/^\s*["{}[\],\d]/.test(line)) break
    end = lines.lastIndex
  }
  return start + end
}
