import {randomUUID} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'

/** The largest text that is read, in bytes. */
export const LARGEST = 1024 * 1024

/** Why a file is no text for us; `message` completes a sentence that begins with the file's name. */
export type FileProblem = {
  readonly code:
    | 'no-file'
    | 'not-a-file'
    | 'too-large'
    | 'empty'
    | 'binary'
    | 'not-utf-8'
    | 'unreadable'
  readonly message: string
}

/** A file as it is (`bytes`) and as text without a byte order mark; never opens a pipe, a device or a file over the limit, 1 MiB where none is given. */
export function readTextFile(
  path: string,
  largest: number = LARGEST,
): Result<{readonly bytes: Buffer; readonly text: string}, FileProblem> {
  const read = readBytes(path, largest)
  if (!read.ok) return read
  const bytes = read.value
  const sixteen =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (sixteen) return problem('not-utf-8', 'is UTF-16 text; save it again as UTF-8.')
  if (bytes.some(isBinary))
    return problem('binary', 'is not plain text; save it as a text file first.')
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return text.trim() === '' ? problem('empty', 'is empty.') : ok({bytes, text})
  } catch {
    return problem('not-utf-8', 'is not valid UTF-8; save it again as UTF-8 text.')
  }
}

/** Writes a whole file or leaves what was there: under another name first, then renamed. Throws what the disk says. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  writeAside(path, bytes, draft => renameSync(draft, path))
}

/** Like `writeWhole`, but throws EEXIST where anything has that name already. */
export function writeNew(path: string, bytes: Uint8Array): void {
  writeAside(path, bytes, draft => {
    try {
      linkSync(draft, path)
    } catch (error) {
      // Some disks, such as memory sticks, cannot give one file two names.
      if (existsSync(path) || !isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS')) throw error
      return renameSync(draft, path)
    }
    rmSync(draft)
  })
}

function writeAside(path: string, bytes: Uint8Array, settle: (draft: string) => void): void {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    const file = openSync(draft, 'wx')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    settle(draft)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
  }
}

/** What the disk says about an error, without paths and stack. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? `the disk answers ${code}`
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EEXIST: 'something else has that name',
  EISDIR: 'a folder has that name',
  ENOTDIR: 'a part of its path is not a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

function readBytes(path: string, largest: number): Result<Buffer, FileProblem> {
  try {
    const about = statSync(path)
    if (about.isDirectory()) return problem('not-a-file', 'is a folder; name the files in it.')
    if (!about.isFile()) return problem('not-a-file', 'is not an ordinary file.')
    const tooLarge = `is larger than ${Math.round(largest / LARGEST)} MiB.`
    if (about.size > largest) return problem('too-large', tooLarge)
    const bytes = readFileSync(path)
    return bytes.length > largest ? problem('too-large', tooLarge) : ok(bytes)
  } catch (error) {
    return isCode(error, 'ENOENT')
      ? problem('no-file', 'does not exist.')
      : problem('unreadable', `cannot be read: ${reasonOf(error)}.`)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

const isCode = (error: unknown, ...codes: readonly string[]) => codes.includes(codeOf(error))

/** Control characters that no text has, apart from tab, line ends, vertical tab and page break. */
const isBinary = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f

const problem = (code: FileProblem['code'], message: string) => fail<FileProblem>({code, message})
