import {readScenario} from '../scenarios/read.ts'
import {type StoryNote, storyWords as words} from '../words/story-import.ts'
import {idFrom} from './ids.ts'
import {USUAL_REGION} from './regions.ts'
import {footText, headText} from './scenario-head.ts'
import {endingsText, lines, noted, turnsText} from './scenario-text.ts'
import {oneLine} from './sentences.ts'
import {type Story, storyNotes, type Tell, tellingPassages} from './story.ts'
import {storySteps} from './story-graph.ts'
import {type Told, tidy, toldIn} from './story-prose.ts'
import {storyTurns} from './story-turns.ts'
import {readTwee} from './twee.ts'
import {isTwineHtml, readTwineHtml} from './twine-html.ts'

/** A scenario made of a story, and what the story lost on its way. */
export type StoryImport = {
  readonly id: string
  readonly title: string
  /** Reads without an error, whatever the story was. */
  readonly text: string
  readonly notes: readonly StoryNote[]
}

/**
 * Makes a scenario of a Twee text, a published Twine story or an archive, as far as its passages go.
 * Never throws; where nothing can be read it makes a scenario of one turn, and the first note says so.
 */
export function importStory(
  source: string,
  given: {readonly id?: string; readonly title?: string} = {},
): StoryImport {
  const reading = storyNotes()
  const story = readStory(source.slice(0, MOST_CHARACTERS), reading.tell)
  if (source.length > MOST_CHARACTERS) reading.tell('story/too-large', '', `${MOST_CHARACTERS}`)
  const passages = tellingPassages(story, reading.tell)
  const told = new Map(passages.map(({name, text}) => [name, toldIn(text)]))
  if (told.size === 0) {
    reading.tell('story/none')
    told.set(words.start, toldIn(''))
  }
  const start = startOf(story, told, reading.tell)
  const title = given.title ?? (oneLine(tidy(story.title), LONGEST_TITLE) || words.title)
  const id = given.id ?? idFrom(title, 'my-scenario')
  const write = (most: number) => {
    const notes = storyNotes()
    const text = written({id, title}, start, told, most, notes.tell)
    return {id, title, text, notes: [...reading.finish(), ...notes.finish()]}
  }
  // A file may have only so many bytes and parts, and how many a turn takes depends on its story.
  for (let most = MOST_PASSAGES; most > 1; most = Math.floor(most / 2)) {
    const made = write(most)
    if (readScenario(made.text, {documents: [], doubts: []}).scenario) return made
  }
  return write(1)
}

/** The largest part of a file that is read, in UTF-16 units. */
const MOST_CHARACTERS = 4_000_000

/** The most turns and endings together that a story gives. */
const MOST_PASSAGES = 300
const LONGEST_TITLE = 120
const MINUTES = 20

const readStory = (source: string, tell: Tell): Story =>
  isTwineHtml(source) ? readTwineHtml(source, tell) : readTwee(source)

function startOf({start}: Story, told: ReadonlyMap<string, Told>, tell: Tell): string {
  if (told.has(start)) return start
  const [first = words.start] = told.keys()
  if (first !== words.start || start !== '') tell('story/no-start', '', start)
  return first
}

function written(
  {id, title}: {readonly id: string; readonly title: string},
  start: string,
  told: ReadonlyMap<string, Told>,
  most: number,
  tell: Tell,
): string {
  const linksOf = new Map([...told].map(([name, {links}]) => [name, links]))
  const steps = storySteps(start, linksOf, most, tell)
  const {turns, endings, flags} = storyTurns(steps, told, tell)
  tell('story/no-ladders')
  const head = headText({
    ...{id, title, summary: words.summary, minutes: MINUTES, seats: words.seats, flags, rungs: {}},
    start: {military: 1, diplomatic: 1, economic: 1, audience: 1, trust: 2},
    region: USUAL_REGION,
  })
  const blocks = [
    head,
    lines(noted(`${words.turns}\n${words.decide}`, 0), turnsText(turns, words.because)),
    lines(noted(words.endings, 0), endingsText(endings, words.because)),
    footText(),
  ]
  return `${blocks.join('\n\n')}\n`
}
