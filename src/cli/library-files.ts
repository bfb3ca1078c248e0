import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const FOLDER = new URL('../scenarios/library/', import.meta.url)
const ENDING = '.yaml'

/** Ids of the bundled scenarios, which are their file names. */
export const bundledIds = (): string[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith(ENDING))
    .map(name => name.slice(0, -ENDING.length))
    .sort()

/** The file that an argument means: a bundled scenario's where the argument is exactly its id. */
export const fileNamed = (argument: string): string =>
  bundledIds().includes(argument) ? fileURLToPath(new URL(argument + ENDING, FOLDER)) : argument
