import {createStore, get, set} from 'idb-keyval'
import {locate, matchDocument, type PassageFinding, splitText} from '../scenarios/passages.ts'
import type {Catalogue, SourceDocument} from '../scenarios/schema.ts'

/** A loaded text: its units in order, and where each anchor stands. */
export type LoadedText = {
  readonly units: readonly string[]
  readonly findings: readonly PassageFinding[]
}

/** What became of one offered text. */
export type Offer =
  | {readonly status: 'kept' | 'not-kept'; readonly document: SourceDocument}
  | {
      readonly status: 'no-document' | 'several-documents' | 'too-large' | 'unreadable'
      readonly name: string
    }

/** The texts of the documents, where this device has them: kept in the browser, or served beside the page. */
export type ReadingPack = {
  readonly textOf: (document: SourceDocument) => Promise<LoadedText | undefined>
  readonly add: (files: readonly File[]) => Promise<readonly Offer[]>
}

const LARGEST = 1_048_576

/** `servedText` gives the text of a document, by its id, that came with the page or lies beside it. */
export function readingPack(
  catalogue: Catalogue,
  servedText: (id: string) => Promise<string | undefined>,
): ReadingPack {
  const store = createStore('demarche', 'reading-pack')
  const loaded = new Map<string, string>()

  const keptText = async (id: string) => {
    try {
      const kept: unknown = await get(id, store)
      return typeof kept === 'string' ? kept : undefined
    } catch {
      return undefined
    }
  }
  const offer = async (file: File): Promise<Offer> => {
    if (file.size > LARGEST) return {status: 'too-large', name: file.name}
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return {status: 'unreadable', name: file.name}
    const matched = matchDocument(catalogue.documents, text)
    if (!matched.ok) return {status: matched.error.code, name: file.name}
    const {document} = matched.value
    loaded.set(document.id, text)
    try {
      await set(document.id, text, store)
      return {status: 'kept', document}
    } catch {
      return {status: 'not-kept', document}
    }
  }
  return {
    add: files => Promise.all(files.map(offer)),
    textOf: async document => {
      const text =
        loaded.get(document.id) ?? (await keptText(document.id)) ?? (await servedText(document.id))
      if (text === undefined) return undefined
      loaded.set(document.id, text)
      return {units: splitText(text, document.split), findings: locate(document, text)}
    },
  }
}
