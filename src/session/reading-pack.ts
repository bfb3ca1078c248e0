import {createStore, get, set} from 'idb-keyval'
import {locate, matchDocument, type PassageFinding, splitText} from '../scenarios/passages.ts'
import type {Catalogue, SourceDocument} from '../scenarios/schema.ts'
import {language} from '../words/language.ts'

/** A loaded text: its units in order, and where each anchor stands. */
export type LoadedText = {
  readonly units: readonly string[]
  readonly findings: readonly PassageFinding[]
}

/** What became of one offered text. */
export type Offer =
  | {readonly status: 'kept' | 'not-kept'; readonly document: SourceDocument}
  | {readonly status: 'no-document' | 'several-documents' | 'too-large'; readonly name: string}

/** The texts of the documents, where this device has them: kept in the browser, or served beside the page. */
export type ReadingPack = {
  readonly textOf: (document: SourceDocument) => Promise<LoadedText | undefined>
  readonly add: (files: readonly File[]) => Promise<readonly Offer[]>
}

const LARGEST = 1_048_576

/** `served` lists texts beside the page; it is asked once, and only where the page came with them. */
export function readingPack(
  catalogue: Catalogue,
  served: () => Promise<readonly string[]>,
): ReadingPack {
  const store = createStore('demarche', 'reading-pack')
  const loaded = new Map<string, string>()
  let list: Promise<readonly string[]> | undefined

  const keptText = async (id: string) => {
    try {
      return await get<string>(id, store)
    } catch {
      return undefined
    }
  }
  const servedText = async (id: string) => {
    list ??= served().catch(() => [])
    const name = (await list).find(each => each === `${id}.txt`)
    if (name === undefined) return undefined
    const response = await fetch(new URL(`${language.site}sources/${name}`, document.baseURI))
    return response.ok ? response.text() : undefined
  }
  const offer = async (file: File): Promise<Offer> => {
    if (file.size > LARGEST) return {status: 'too-large', name: file.name}
    const text = await file.text()
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
