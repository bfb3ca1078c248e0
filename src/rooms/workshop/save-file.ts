import {fail, ok, type Result} from '../../result.ts'
import {saveText} from '../shared/save-text.ts'

/** A file on this person's disk that the browser may write to again. */
export type Handle = {
  readonly name: string
  readonly createWritable: () => Promise<{
    write: (text: string) => Promise<void>
    close: () => Promise<void>
    abort: () => Promise<void>
  }>
}
/** Why a draft was not saved: the person thought better of it or said no, its file is gone, or the disk refused. */
export type SaveRefusal = {
  readonly code: 'left' | 'not-allowed' | 'gone' | 'failed'
  /** Of the file. */
  readonly name: string
}

/** A file to write to, and how its text is written there. */
type Target = {readonly handle: Handle; readonly written: (text: string) => string}
type Picker = (options: object) => Promise<Handle>

/** By draft, for as long as the page lasts. */
const targets = new Map<string, Target>()

/** From now on this draft is saved in this file, by the text that `written` makes of it. */
export function saveInto(draft: string, handle: Handle, written = asIs) {
  targets.set(draft, {handle, written})
}

/**
 * Saves a draft on disk: again into the file it was opened from or saved in before, where the browser can
 * do that, and as a download elsewhere. The value is the file's name.
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
    await write(handle, (known?.written ?? asIs)(text))
    if (!known) saveInto(draft, handle)
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
