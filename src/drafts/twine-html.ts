import {decoded} from './entities.ts'
import type {Story, StoryPassage, Tell} from './story.ts'
import {MOST_PASSAGES} from './twee.ts'

/** Whether a text is a published Twine 2 story, or an archive of them. */
export const isTwineHtml = (source: string): boolean => /<tw-storydata\b/i.test(source)

/** The first story of a published file or an archive. */
export function readTwineHtml(source: string, tell: Tell): Story {
  const [first = '', ...others] = storiesIn(source)
  for (const other of others) tell('story/other-story', '', attributesOf(other).name ?? '')
  const {name = '', startnode} = attributesOf(first)
  const passages: StoryPassage[] = []
  let start = ''
  const closeOf = seeker(first, /<\/(?:tw-passagedata|script|style)\s*>/gi)
  const OPEN = /<(tw-passagedata|script|style)\b/gi
  for (let found = OPEN.exec(first); found; found = OPEN.exec(first)) {
    const head = tagAt(first, found.index)
    const from = found.index + head.length
    const to = closeOf(from)
    const text = first.slice(from, to)
    OPEN.lastIndex = Math.max(to, OPEN.lastIndex)
    const kind = (found[1] ?? '').toLowerCase()
    if (kind !== 'tw-passagedata') {
      if (text.trim() !== '') tell(kind === 'script' ? 'story/script' : 'story/style')
      continue
    }
    if (passages.length >= MOST_PASSAGES) break
    const {name: passage = '', tags = '', pid} = attributesOf(head)
    passages.push({name: passage, tags: tags.split(/\s+/), text: decoded(text)})
    if (startnode !== undefined && pid === startnode) start = passage
  }
  return {title: name, start, passages}
}

function storiesIn(source: string): readonly string[] {
  const starts = [...source.matchAll(/<tw-storydata\b/gi)].map(({index}) => index)
  const closeOf = seeker(source, /<\/tw-storydata\s*>/gi)
  return starts
    .slice(0, MOST_STORIES)
    .map((start, at) =>
      source.slice(start, Math.min(closeOf(start), starts[at + 1] ?? source.length)),
    )
}

const MOST_STORIES = 20

/** A tag with its sign at the end, which may also stand inside its quotes. */
function tagAt(text: string, start: number): string {
  const [tag] = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(start, start + LONGEST_TAG)) ?? []
  if (tag !== undefined) return tag
  const end = text.indexOf('>', start)
  return text.slice(start, end === -1 ? text.length : Math.min(end + 1, start + LONGEST_TAG))
}

const LONGEST_TAG = 4000

function attributesOf(text: string): Readonly<Record<string, string>> {
  const all = tagAt(text, 0).matchAll(/\s([\w-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)
  return Object.fromEntries(
    [...all].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  )
}

/** Finds where something stands at or behind a place, which may not go back; the end where it does not. */
function seeker(text: string, wanted: RegExp): (from: number) => number {
  let at = -1
  return from => {
    if (at < from) {
      wanted.lastIndex = from
      at = wanted.exec(text)?.index ?? text.length
    }
    return at
  }
}
