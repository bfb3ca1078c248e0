import {fail, ok, type Result} from '../../result.ts'
import type {Handle} from './save-file.ts'

/** A file that was chosen or dropped; with a handle the browser can write to it again. */
export type ChosenFile = {readonly file: File; readonly handle?: Handle | undefined}
/** Why there is no file to open; `left` where the person thought better of it. */
export type OpenRefusal = 'left' | 'unreadable' | 'several' | 'other-kind' | 'too-large'

type OpenHandle = Handle & {readonly kind: string}
type Picker = (options: object) => Promise<readonly OpenHandle[]>
type HandleItem = {readonly getAsFileSystemHandle?: () => Promise<OpenHandle | null>}

const LARGEST = 1_048_576
const SCENARIO = ['.yaml', '.yml']
const STORY = ['.twee', '.tw', '.html', '.htm']
/** The endings of the names of files that can be opened. */
export const OPENABLE = [...SCENARIO, ...STORY]

const picker = () => (window as {showOpenFilePicker?: Picker}).showOpenFilePicker

/** Whether the browser can ask for a file so that it may be written to again. */
export const canPick = () => picker() !== undefined

/** Asks for a file with the browser's own window. */
export async function pickFile(): Promise<Result<ChosenFile, OpenRefusal>> {
  try {
    const accept = {'application/yaml': SCENARIO, 'text/plain': ['.twee', '.tw']}
    const types = [{accept: {...accept, 'text/html': ['.html', '.htm']}}]
    const [handle] = (await picker()?.({types})) ?? []
    return handle ? suited({file: await handle.getFile(), handle}) : fail('left')
  } catch (error) {
    const isLeft = error instanceof DOMException && error.name === 'AbortError'
    return fail(isLeft ? 'left' : 'unreadable')
  }
}

/** What was dropped; to be asked while the drop is still being told. */
export async function droppedFile({items}: DataTransfer): Promise<Result<ChosenFile, OpenRefusal>> {
  const files = [...items].filter(({kind}) => kind === 'file')
  const [item] = files
  if (!item) return fail('unreadable')
  if (files.length > 1) return fail('several')
  const file = item.getAsFile()
  const asked = (item as HandleItem).getAsFileSystemHandle?.()
  const handle = await asked?.catch(() => null)
  if (!file || handle?.kind === 'directory') return fail('unreadable')
  return suited({file, handle: handle ?? undefined})
}

/** Refuses a file that is too large or of a kind that is not read here. */
export function suited(chosen: ChosenFile): Result<ChosenFile, OpenRefusal> {
  const name = chosen.file.name.toLowerCase()
  if (!OPENABLE.some(end => name.endsWith(end))) return fail('other-kind')
  return chosen.file.size > LARGEST ? fail('too-large') : ok(chosen)
}
