import type {Story, StoryPassage} from './story.ts'

/** A story in Twee 3 notation, or in an older one; no passages where there is none. */
export function readTwee(source: string): Story {
  const passages: StoryPassage[] = []
  let title = ''
  let start = ''
  for (const {header, text} of partsOf(source)) {
    const {name, tags} = headerOf(header)
    if (name === 'StoryTitle') title ||= text.trim()
    else if (name === 'StoryData') start ||= startOf(text)
    else if (passages.length < MOST_PASSAGES) passages.push({name, tags, text})
  }
  // Before Twee 3 the first passage was the one of this name.
  const usual = passages.some(({name}) => name === 'Start') ? 'Start' : ''
  return {title, start: start || usual, passages}
}

/** More than any class will play. */
export const MOST_PASSAGES = 5000

function partsOf(source: string): readonly {readonly header: string; readonly text: string}[] {
  const [, ...parts] = `\n${source}`.replace(/\r\n?/g, '\n').split('\n::')
  return parts.map(part => {
    const end = part.indexOf('\n')
    return end === -1
      ? {header: part, text: ''}
      : {header: part.slice(0, end), text: part.slice(end + 1)}
  })
}

/** `Name [tags] {metadata}`: signs that belong to the name stand behind a backslash. */
function headerOf(header: string): {readonly name: string; readonly tags: readonly string[]} {
  const [whole, name = ''] = /^((?:[^\\[{]|\\.?)*)/.exec(header.slice(0, 2000)) ?? ['']
  const [, tags = ''] = /^\[([^\]]*)\]/.exec(header.slice(whole.length)) ?? []
  return {
    name: name.replace(/\\(.)/g, '$1').trim(),
    tags: tags.split(/\s+/).filter(tag => tag !== ''),
  }
}

function startOf(text: string): string {
  try {
    const data: unknown = JSON.parse(text)
    const isBlock = typeof data === 'object' && data !== null
    return isBlock && 'start' in data && typeof data.start === 'string' ? data.start : ''
  } catch {
    return ''
  }
}
