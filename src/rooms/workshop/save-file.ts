import {fail, ok, type Result} from '../../result.ts'
import {saveText} from '../shared/save-text.ts'

/** A file on this person's disk that the browser may write to again. */
export type Handle = {
  readonly name: string
  readonly getFile: () => Promise<File>
  readonly createWritable: () => Promise<{
    write: (text: string) => Promise<void>
    close: () => Promise<void>
    abort: () => Promise<void>
  }>
}
/**
 * Why a draft was not saved: the person thought better of it or said no, its file is gone, something else
 * wrote to it, or the disk refused.
 */
export type SaveRefusal = {
  readonly code: 'left' | 'not-allowed' | 'gone' | 'changed' | 'failed'
  /** Of the file. */
  readonly name: string
}

/** A file to write to. */
type Target = {
  readonly handle: Handle
  /** How a text is written there. */
  readonly written: (text: string) => string
  /** What stood there when this page last read or wrote it. */
  readonly stood: string
}
type Picker = (options: object) => Promise<Handle>

/** By draft, for as long as the page lasts. */
const targets = new Map<string, Target>()

/** From now on this draft is saved in this file, where this stands now, by the text that `written` makes of it. */
export function saveInto(draft: string, handle: Handle, stood: string, written = asIs) {
  targets.set(draft, {handle, written, stood})
}

/**
 * Saves a draft on disk: again into the file it was opened from or saved in before, where the browser can
 * do that, and as a download elsewhere. What another program wrote there meanwhile is written over only
 * when it is asked for once more. The value is the file's name.
 */
export async function saveFile(
  draft: string,
  name: string,
  text: string,
): Promise<Result<string, SaveRefusal>> {
  const pick = (window as {showSaveFilePicker?: Picker}).showSaveFilePicker
  const known = targets.get(draft)
  if (!pick && !known) {
    saveText(name, text, 'application/yaml')
    return ok(name)
  }
  try {
    const types = [{description: 'YAML', accept: {'application/yaml': ['.yaml', '.yml']}}]
    const handle = known?.handle ?? (await pick?.({suggestedName: name, types}))
    if (!handle) return fail({code: 'left', name})
    const standing = known && (await (await handle.getFile()).text())
    if (known && standing !== undefined && standing !== known.stood) {
      targets.set(draft, {...known, stood: standing})
      return fail({code: 'changed', name: handle.name})
    }
    const written = known?.written ?? asIs
    const next = written(text)
    await write(handle, next)
    saveInto(draft, handle, next, written)
    return ok(handle.name)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'gone') targets.delete(draft)
    return fail({code, name: known?.handle.name ?? name})
  }
}

/** The file is as it was until all is written. */
async function write(handle: Handle, text: string) {
  const writable = await handle.createWritable()
  try {
    await writable.write(text)
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => {})
    throw error
  }
}

const asIs = (text: string) => text

const CODES: Readonly<Record<string, SaveRefusal['code']>> = {
  AbortError: 'left',
  NotAllowedError: 'not-allowed',
  NotFoundError: 'gone',
}
const codeOf = (error: unknown) =>
  (error instanceof DOMException && CODES[error.name]) || ('failed' as const)
