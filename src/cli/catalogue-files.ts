import {readdirSync, readFileSync} from 'node:fs'
import {readCatalogue} from '../scenarios/catalogue.ts'
import type {Catalogue} from '../scenarios/schema.ts'

const FOLDER = new URL('../scenarios/documents/', import.meta.url)
const DOUBTS = 'doubts.yaml'

/** The catalogue of this checkout, documents in the order of their file names; throws where it is damaged. */
export function loadCatalogue(): Catalogue {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.yaml') && name !== DOUBTS)
  return readCatalogue(
    names.sort().map(name => ({name, text: readText(name)})),
    readText(DOUBTS),
  )
}

const readText = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
