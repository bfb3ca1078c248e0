import type {OwnDocument, OwnDocuments} from '../scenarios/own-documents.ts'
import {locateIn, splitText} from '../scenarios/passages.ts'
import type {SourceDocument} from '../scenarios/schema.ts'

/** The bundled documents: their ids are taken, and their letters where a file lists them. */
export type Listed = readonly Pick<SourceDocument, 'id' | 'letter' | 'title'>[]

/** A letter for a new document, best one that its title begins with; null where none is free. */
export function freeLetter(title: string, own: OwnDocuments, catalogue: Listed): string | null {
  const taken = new Set([
    ...own.letters,
    ...own.documents.map(({letter}) => letter),
    ...catalogue.map(({letter}) => letter),
    // Marks such as [Q1] name doubts.
    'Q',
  ])
  const initials = title.toUpperCase().match(/\b[A-Z]/g) ?? []
  return [...initials, ...ALPHABET].find(letter => !taken.has(letter)) ?? null
}

/** A lasting id from the name of a file, none of those taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = titleOf(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 34)
    .replace(/-$/, '')
  const base = plain || 'document'
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}

/** The name of a file as a title: without its ending, with spaces for signs between words. */
export function titleOf(name: string): string {
  const words = name
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_\s]+|-+/g, ' ')
    .trim()
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Lines where blank lines divide nothing, otherwise paragraphs. */
export function likelySplit(text: string): SourceDocument['split'] {
  const paragraphs = splitText(text, 'paragraph').length
  return paragraphs === 1 && splitText(text, 'line').length > 1 ? 'line' : 'paragraph'
}

/** The one document of a draft of which a text has more than half of the anchors. */
export function documentOfText(own: OwnDocuments, text: string): OwnDocument | null {
  const fitting = own.documents.filter(({passages, split}) => {
    const anchored = passages.filter(({anchor}) => anchor !== undefined)
    const found = locateIn(anchored, splitText(text, split))
    return found.filter(({status}) => status !== 'missing').length * 2 > anchored.length
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
