import type {Scenario} from './schema.ts'

/** What becomes of a text; `path` names it by keys and ids, and by its number where it has neither. */
export type Rewrite = (path: string, text: string) => string

/**
 * A scenario with every text that a student reads rewritten, and all that decides how it plays left
 * alone. What is for instructors and authors only stays as it is.
 */
export function rewriteTexts(scenario: Scenario, rewrite: Rewrite): Scenario {
  const {instructor, documents, flags, glossary, ...rest} = scenario
  return {
    ...(rewriteValue(rest, '', '', rewrite) as typeof rest),
    ...{instructor, documents, flags},
    glossary: Object.fromEntries(
      Object.entries(glossary).map(([word, text]) => [
        rewrite(`glossary/${word}/word`, word),
        rewrite(`glossary/${word}/text`, text),
      ]),
    ),
  }
}

/** Every text that a student reads, by its path. */
export function textsOf(scenario: Scenario): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  rewriteTexts(scenario, (path, text) => {
    texts.set(path, text)
    return text
  })
  return texts
}

const TEXTS = new Set([
  ...[
    'title',
    'summary',
    'care',
    'name',
    'short',
    'office',
    'dateline',
    'brief',
    'label',
    'detail',
  ],
  ...['text', 'because', 'spill'],
])
const LISTS = new Set(['offices', 'rungs', 'learn', 'questions'])

function rewriteValue(value: unknown, key: string, path: string, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? rewrite(path, value) : value
  if (typeof value !== 'object' || value === null) return value
  const below = (name: string | number) => (path === '' ? String(name) : `${path}/${name}`)
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        rewriteValue(each, name, below(name), rewrite),
      ]),
    )
  }
  return value.map((each: unknown, index) => {
    if (typeof each === 'string') return LISTS.has(key) ? rewrite(below(index + 1), each) : each
    return rewriteValue(each, '', below(idOf(each) ?? index + 1), rewrite)
  })
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined
