import type {StoryNote, StoryNoteCode} from '../words/story-import.ts'

/** A story as its file has it. */
export type Story = {
  /** Empty where it has none. */
  readonly title: string
  /** The name of the first passage; empty where the file does not say. */
  readonly start: string
  readonly passages: readonly StoryPassage[]
}

export type StoryPassage = {
  readonly name: string
  readonly tags: readonly string[]
  /** In the notation of whatever format it was written for. */
  readonly text: string
}

/** Says that something was not carried over. */
export type Tell = (code: StoryNoteCode, passage?: string, detail?: string) => void

/** Collects what was not carried over, and counts what nobody would read. */
export function storyNotes(): {readonly tell: Tell; readonly finish: () => readonly StoryNote[]} {
  const notes: StoryNote[] = []
  let hidden = 0
  return {
    tell: (code, passage = '', detail = '') => {
      if (notes.length < MOST_NOTES)
        notes.push({code, passage: passage.slice(0, 300), detail: detail.slice(0, 300)})
      else hidden++
    },
    finish: () =>
      hidden === 0 ? notes : [...notes, {code: 'story/more', passage: '', detail: `${hidden}`}],
  }
}

const MOST_NOTES = 200

/** The passages that tell the story, each name once; those for Twine itself are told of. */
export function tellingPassages({passages}: Story, tell: Tell): readonly StoryPassage[] {
  const kept = new Map<string, StoryPassage>()
  for (const passage of passages) {
    const {name, tags} = passage
    const code = tags.map(tag => TAGS.get(tag.toLowerCase())).find(found => found !== undefined)
    if (code) tell(code, name)
    else if (SPECIAL.has(name)) tell('story/special', name)
    else if (kept.has(name)) tell('story/duplicate', name)
    else kept.set(name, passage)
  }
  return [...kept.values()]
}

const TAGS: ReadonlyMap<string, StoryNoteCode> = new Map([
  ['script', 'story/script'],
  ['stylesheet', 'story/style'],
  ...[
    'widget',
    'init',
    'startup',
    'header',
    'footer',
    'twine.private',
    'twine.image',
    'annotation',
  ].map(tag => [tag, 'story/special'] as const),
])

/** Names that SugarCube and others keep for themselves. */
const SPECIAL: ReadonlySet<string> = new Set([
  ...['StoryInit', 'StoryCaption', 'StoryMenu', 'StoryAuthor', 'StoryBanner', 'StorySubtitle'],
  ...['StoryInterface', 'StorySettings', 'StoryIncludes', 'StoryShare', 'StoryDisplayTitle'],
  ...['PassageReady', 'PassageDone', 'PassageHeader', 'PassageFooter'],
])
