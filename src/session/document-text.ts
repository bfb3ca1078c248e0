import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'

/** The words of a document, as its file gives them. */
export type DocumentText = {
  /** The file's name. */
  readonly name: string
  readonly kind: DocumentKind
  /** Paragraphs with blank lines between them. */
  readonly text: string
}

export type DocumentKind = 'text' | 'page' | 'pdf' | 'word'

/** Why a file could not be read. */
export type DocumentTextProblem = {
  readonly code: 'too-large' | 'too-full' | 'unknown-kind' | 'unreadable' | 'locked' | 'no-words'
  readonly name: string
}

/** The largest file that is read, in bytes. */
export const LARGEST_DOCUMENT = 5_242_880

/** What a file chooser should offer. */
export const DOCUMENT_FILES = '.txt,.md,.markdown,.html,.htm,.pdf,.docx'

/** Reads a file to plain text; nothing of it is ever taken as markup. Whatever goes wrong is a problem. */
export async function readDocumentText(
  file: File,
): Promise<Result<DocumentText, DocumentTextProblem>> {
  const {name} = file
  if (file.size > LARGEST_DOCUMENT) return fail({code: 'too-large', name})
  const kind = KINDS.find(each => each.endings.test(name))
  if (!kind) return fail({code: 'unknown-kind', name})
  try {
    const read = await kind.read(await file.arrayBuffer())
    if (read === undefined) return fail({code: 'too-full', name})
    const text = withoutControls(read)
    if (!/[\p{L}\p{N}]/u.test(text)) return fail({code: 'no-words', name})
    return ok({name, kind: kind.kind, text})
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return fail({code: locked ? 'locked' : 'unreadable', name})
  }
}

type Kind = {
  readonly kind: DocumentKind
  readonly endings: RegExp
  /** Undefined where it holds more than can be read. */
  readonly read: (bytes: ArrayBuffer) => string | Promise<string | undefined>
}

const KINDS: readonly Kind[] = [
  {kind: 'text', endings: /\.(txt|md|markdown)$/i, read: decoded},
  {
    kind: 'page',
    endings: /\.html?$/i,
    read: async bytes => (await import('./page-text.ts')).pageText(decoded(bytes)),
  },
  {
    kind: 'pdf',
    endings: /\.pdf$/i,
    read: async bytes => (await import('./pdf-text.ts')).pdfText(bytes),
  },
  {
    kind: 'word',
    endings: /\.docx$/i,
    read: async bytes => (await import('./word-text.ts')).wordText(bytes),
  },
]

/** UTF-16 where the file says so, UTF-8 where it is sound, otherwise the old letters of Windows. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Characters that nobody sees and a scenario file refuses would make an anchor that cannot be kept. */
const withoutControls = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\ufeff\ufffe\uffff]/gu, '')
