import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {titleIn} from '../drafts/title-in.ts'

const FOLDER = new URL('../scenarios/library/', import.meta.url)
const ENDING = '.yaml'

/** Ids of the bundled scenarios, which are their file names. */
export const bundledIds = (): string[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith(ENDING))
    .map(name => name.slice(0, -ENDING.length))
    .sort()

/** The ids of the bundled scenarios by their titles, in small letters. */
export const idsByTitle = (): ReadonlyMap<string, string> =>
  new Map(
    bundledIds().map(id => [(titleIn(readFileSync(pathOf(id), 'utf8')) ?? id).toLowerCase(), id]),
  )

/** The file that an argument means: a bundled scenario's where the argument is exactly its id, or its title. */
export function fileNamed(argument: string): string {
  if (bundledIds().includes(argument)) return pathOf(argument)
  // No title has a dot or a slash, as files have.
  const titled = LIKE_A_FILE.test(argument) ? undefined : idsByTitle().get(argument.toLowerCase())
  return titled === undefined ? argument : pathOf(titled)
}

/** What no id and no title holds. */
export const LIKE_A_FILE = /[./\\]/

const pathOf = (id: string) => fileURLToPath(new URL(id + ENDING, FOLDER))
