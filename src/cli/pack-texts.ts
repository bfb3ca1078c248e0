import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {matchDocument} from '../scenarios/passages.ts'
import type {SourceDocument} from '../scenarios/schema.ts'
import {readTextFile} from './text-files.ts'

/** The texts that were found, by the id of their document, and the documents without one. */
export type PackTexts = {
  readonly texts: Readonly<Record<string, string>>
  readonly missing: readonly SourceDocument[]
}

/** Where the reading pack of this machine lies: where the person says, else in this checkout. */
export const packFolder = (): string =>
  process.env.DEMARCHE_SOURCES || fileURLToPath(new URL('../../sources/', import.meta.url))

/** The texts of these documents in a folder, each known by its anchors, whatever its file is called. */
export function packTexts(folder: string, documents: readonly SourceDocument[]): PackTexts {
  const texts = new Map<string, string>()
  for (const name of textsIn(folder)) {
    const read = readTextFile(join(folder, name))
    const matched = read.ok ? matchDocument(documents, read.value.text) : undefined
    if (read.ok && matched?.ok) texts.set(matched.value.document.id, read.value.text)
  }
  return {
    texts: Object.fromEntries(texts),
    missing: documents.filter(({id}) => !texts.has(id)),
  }
}

function textsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
  } catch {
    return []
  }
}
