import {saveText} from '../shared/save-text.ts'

/** A file on this person's disk that the browser may write to again. */
type Handle = {
  readonly name: string
  readonly createWritable: () => Promise<{
    write: (text: string) => Promise<void>
    close: () => Promise<void>
  }>
}
type Picker = (options: object) => Promise<Handle>

const handles = new Map<string, Handle>()

/**
 * Saves a draft on disk: again into the file it was saved in before, where the browser can do that, and as
 * a download elsewhere. Resolves to the file's name, or to undefined where the person thought better of it.
 */
export async function saveFile(draft: string, name: string, text: string) {
  const pick = (window as {showSaveFilePicker?: Picker}).showSaveFilePicker
  if (!pick) {
    saveText(name, text, 'application/yaml')
    return name
  }
  try {
    const types = [{description: 'YAML', accept: {'application/yaml': ['.yaml', '.yml']}}]
    const handle = handles.get(draft) ?? (await pick({suggestedName: name, types}))
    const writable = await handle.createWritable()
    await writable.write(text)
    await writable.close()
    handles.set(draft, handle)
    return handle.name
  } catch {
    handles.delete(draft)
    return undefined
  }
}
