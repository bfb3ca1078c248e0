import {Environment, type ParseResult} from '@marcbachmann/cel-js'
import {fail, ok, type Result} from '../result.ts'
import {
  type ConditionMistake,
  inspect,
  mistake,
  mistakeOfParser,
  rangeOf,
} from './condition-mistakes.ts'
import {findMisspelling, isReserved} from './condition-words.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from './ladders.ts'

/** A compiled condition: call it with the state; it never throws. */
export type Condition = {
  (rungs: Rungs, flags: ReadonlySet<string> | readonly string[]): boolean
  /** As the author wrote it; `true` where nothing was written. */
  readonly source: string
  /** The ladders it reads, in rule order. */
  readonly ladders: readonly Ladder[]
  /** The flags it reads, in the order of their declaration. */
  readonly flags: readonly string[]
}

/**
 * Compiles a condition in CEL over the five ladders and the given flags; nothing written is always
 * true. Pass the same array of flags for every condition of a scenario, and do not change it: the
 * type-checking environment is remembered by it.
 */
export function compileCondition(
  source: string | boolean | undefined,
  flags: readonly string[],
): Result<Condition, ConditionMistake> {
  if (source === undefined || typeof source === 'boolean') return ok(constant(source ?? true))
  const whole = {start: 0, end: source.length}
  if (source.length > LONGEST) return fail(mistake('too-long', source, whole))
  const borrowed = findMisspelling(source)
  if (borrowed) return fail(mistake('operator', source, borrowed, borrowed.suggestion))

  const {environment, declared} = vocabularyOf(flags)
  let parsed: ParseResult
  try {
    parsed = environment.parse(source)
  } catch (error) {
    return fail(mistakeOfParser(source, error))
  }
  const names = new Set<string>()
  const refused = inspect(parsed.ast, source, declared, names)
  if (refused) return fail(refused)
  const checked = parsed.check()
  if (!checked.valid) return fail(mistake('types', source, rangeOf(checked.error) ?? whole))
  if (checked.type !== 'bool') return fail(mistake('not-yes-no', source, whole))
  return ok(compiled(source, parsed, names, flags))
}

const LONGEST = 400
const LIMITS = {maxAstNodes: 120, maxDepth: 24, maxListElements: 5, maxMapEntries: 0}
const RUNGS: Readonly<Record<Rung, bigint>> = {0: 0n, 1: 1n, 2: 2n, 3: 3n, 4: 4n}

function constant(value: boolean): Condition {
  return Object.assign(() => value, {source: String(value), ladders: [], flags: []})
}

/** One context per condition, refilled at each call: evaluation is synchronous and keeps nothing. */
function compiled(
  source: string,
  evaluate: ParseResult,
  names: ReadonlySet<string>,
  declared: readonly string[],
): Condition {
  const ladders = LADDERS.filter(ladder => names.has(ladder))
  const flags = declared.filter(flag => names.has(flag) && !isReserved(flag))
  const context: Record<string, bigint | boolean> = {}
  const ask = (rungs: Rungs, set: ReadonlySet<string> | readonly string[]): boolean => {
    for (const ladder of ladders) context[ladder] = RUNGS[rungs[ladder]]
    for (const flag of flags) context[flag] = 'has' in set ? set.has(flag) : set.includes(flag)
    return evaluate(context) === true
  }
  return Object.assign(ask, {source, ladders, flags})
}

type Vocabulary = {readonly environment: Environment; readonly declared: ReadonlySet<string>}

/** A workshop keeps editing flags: only the last few vocabularies are worth keeping. */
const MOST_VOCABULARIES = 8
const vocabularies = new Map<string, Vocabulary>()
let latest: {readonly flags: readonly string[]; readonly vocabulary: Vocabulary} | null = null

function vocabularyOf(flags: readonly string[]): Vocabulary {
  if (latest?.flags === flags) return latest.vocabulary
  const key = flags.join(' ')
  const vocabulary = vocabularies.get(key) ?? newVocabulary(flags)
  vocabularies.delete(key)
  vocabularies.set(key, vocabulary)
  for (const oldest of vocabularies.keys()) {
    if (vocabularies.size <= MOST_VOCABULARIES) break
    vocabularies.delete(oldest)
  }
  latest = {flags, vocabulary}
  return vocabulary
}

function newVocabulary(flags: readonly string[]): Vocabulary {
  const environment = new Environment({limits: LIMITS})
  const declared = new Set<string>(LADDERS)
  for (const ladder of LADDERS) environment.registerVariable(ladder, 'int')
  for (const flag of flags) {
    if (isReserved(flag) || declared.has(flag)) continue
    environment.registerVariable(flag, 'bool')
    declared.add(flag)
  }
  return {environment, declared}
}
