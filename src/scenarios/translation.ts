import {nearest} from './nearest.ts'
import {problemList} from './problem-list.ts'
import type {Hint, Place, Problem} from './problems.ts'
import {rewriteTexts, textsOf} from './scenario-texts.ts'
import type {Scenario} from './schema.ts'
import {readYaml} from './yaml-text.ts'

/** A translation of a scenario: its texts in another language, by the paths of the scenario's own. */
export type Translation = {
  /** The id of the scenario. */
  readonly of: string
  /** As HTML names it, such as "ur". */
  readonly language: string
  readonly texts: ReadonlyMap<string, string>
}

/** A mistake in a translation, as data; `id` is the path of the text. */
export type TranslationMistake = {readonly at: Place; readonly id: string} & (
  | {readonly kind: 'missing' | 'no-text' | 'untranslated'}
  | {readonly kind: 'unknown'; readonly suggestion: Hint}
  /** Marks of sources that the English text has and this one lacks, and the other way round. */
  | {readonly kind: 'marks'; readonly lost: readonly string[]; readonly added: readonly string[]}
)

export type ReadTranslation = {
  /** Null where the notation is broken. */
  readonly translation: Translation | null
  /** Of the notation. */
  readonly problems: readonly Problem[]
  /** What a translation lacks, has too much, or has lost, in the order of the text. */
  readonly mistakes: readonly TranslationMistake[]
}

/** Which scenario a text translates; undefined where it is no translation. */
export function translates(text: string): string | undefined {
  const head = /^translation: *([a-z][a-z0-9-]*)\s*$/m.exec(text.slice(0, 1000))
  return head?.[1]
}

/** Reads the translation of a scenario and finds all its mistakes at once. Never throws. */
export function readTranslation(text: string, scenario: Scenario): ReadTranslation {
  const list = problemList()
  const yaml = readYaml(text, list.note)
  if (!yaml) return {translation: null, problems: list.finish(), mistakes: []}
  const english = textsOf(scenario)
  const given = leavesOf(yaml.data)
  const placeOf = (id: string) => yaml.places.value(id.split('/').map(step => inYaml(step)))
  const missing = [...english.keys()].filter(id => !given.has(id))
  const texts = new Map<string, string>()
  const mistakes: TranslationMistake[] = []
  for (const [id, value] of given) {
    if (HEAD.includes(id)) continue
    const at = placeOf(id)
    const original = english.get(id)
    if (original === undefined) {
      mistakes.push({kind: 'unknown', at, id, suggestion: nearest(id, missing)})
    } else if (typeof value !== 'string' || value.trim() === '') {
      mistakes.push({kind: 'no-text', at, id})
    } else {
      texts.set(id, value.trim())
      if (value.trim() === original.trim()) mistakes.push({kind: 'untranslated', at, id})
      const [had, has] = [marksIn(original), marksIn(value)]
      const [lost, added] = [without(had, has), without(has, had)]
      if (lost.length > 0 || added.length > 0) mistakes.push({kind: 'marks', at, id, lost, added})
    }
  }
  mistakes.push(...missing.map(id => ({kind: 'missing' as const, at: placeOf(id), id})))
  mistakes.sort((one, other) => one.at.line - other.at.line)
  const head = (key: string) => String(given.get(key) ?? '')
  return {
    translation: {of: head('translation'), language: head('language'), texts},
    problems: list.finish(),
    mistakes,
  }
}

/** The scenario in the language of a translation; what it lacks stays English. */
export const translated = (scenario: Scenario, {texts}: Translation): Scenario =>
  rewriteTexts(scenario, (path, text) => texts.get(path) ?? text)

const HEAD = ['translation', 'language']

/** Every value that holds no other, by its path; entries of lists are numbered from 1. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  const below = (name: string | number) => (path === '' ? String(name) : `${path}/${name}`)
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  const entries = Array.isArray(value)
    ? value.map((each: unknown, index) => leavesOf(each, below(index + 1)))
    : Object.entries(value).map(([name, each]) => leavesOf(each, below(name)))
  return new Map(entries.flatMap(leaves => [...leaves]))
}

const inYaml = (step: string) => (/^\d+$/.test(step) ? Number(step) - 1 : step)

const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[([A-Z]\d{1,3}(?:\s*,\s*[A-Z]\d{1,3})*)\]/g)].flatMap(([, ids = '']) =>
    ids.split(',').map(id => id.trim()),
  )

/** What of these is left once each of the others has taken one like it. */
function without(these: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return these.filter(each => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
