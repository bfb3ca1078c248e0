import {useEffect, useMemo, useState} from 'preact/hooks'
import {documentOfText, freeId, type Listed} from '../../drafts/new-document.ts'
import type {OwnDocuments} from '../../scenarios/own-documents.ts'
import {type DocumentText, readDocumentText} from '../../session/document-text.ts'
import {documentTexts, type KeptText} from '../../session/document-texts.ts'
import {passagesPanel as words} from '../../words/passages-panel.ts'

/** The texts on this device, and what became of the files that were added last. */
export type Texts = {
  readonly texts: readonly KeptText[]
  /** The sentences to be told. */
  readonly told: readonly string[]
  readonly add: (files: readonly File[]) => Promise<KeptText | undefined>
  /** Puts another text in the place of one. */
  readonly replace: (text: KeptText, file: File) => Promise<void>
  readonly forget: (text: KeptText) => Promise<void>
}

/** Loads the kept texts once; what is added is told in `told` and kept where the browser lets it. */
export function useTexts(own: OwnDocuments, catalogue: Listed): Texts {
  const store = useMemo(documentTexts, [])
  const [texts, setTexts] = useState<readonly KeptText[]>([])
  const [told, setTold] = useState<readonly string[]>([])
  useEffect(() => {
    let open = true
    void store.all().then(found => open && setTexts(here => merged(found, here)))
    return () => {
      open = false
    }
  }, [store])

  const keep = async (text: KeptText) => {
    setTexts(here => merged(here, [text]))
    return (await store.keep(text)) ? words.kept(text.name) : words.notKept(text.name)
  }
  const add = async (files: readonly File[]) => {
    setTold([words.reading])
    const sentences: string[] = []
    const taken = new Set([...texts, ...own.documents, ...catalogue].map(({id}) => id))
    let last: KeptText | undefined
    for (const file of files) {
      const read = await readDocumentText(file)
      if (!read.ok) {
        sentences.push(words.problems[read.error.code](file.name))
        continue
      }
      const document = documentOfText(own, read.value.text)
      const known = texts.find(text => text.name === file.name && !document)
      last = {...read.value, id: document?.id ?? known?.id ?? freeId(file.name, taken)}
      taken.add(last.id)
      sentences.push(await keep(last))
      if (document) sentences.push(words.ofDocument(document.letter, document.title))
    }
    setTold(sentences)
    return last
  }
  const replace = async (text: KeptText, file: File) => {
    setTold([words.reading])
    const read = await readDocumentText(file)
    setTold([
      read.ok
        ? await keep({...(read.value satisfies DocumentText), id: text.id})
        : words.problems[read.error.code](file.name),
    ])
  }
  const forget = async ({id, name}: KeptText) => {
    setTexts(here => here.filter(text => text.id !== id))
    await store.forget(id)
    setTold([words.forgotten(name)])
  }
  return {texts, told, add, replace, forget}
}

/** The later ones take the place of those of the same document. */
function merged(before: readonly KeptText[], later: readonly KeptText[]): readonly KeptText[] {
  const rest = later.filter(({id}) => !before.some(text => text.id === id))
  return [...before.map(text => later.find(({id}) => id === text.id) ?? text), ...rest]
}
