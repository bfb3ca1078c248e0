import {countWords} from '../scenarios/check-turns.ts'
import {TONES} from '../scenarios/ladders.ts'
import {storyWords as words} from '../words/story-import.ts'
import {idsApart} from './ids.ts'
import type {NewEnding, NewOption, NewTurn} from './scenario-text.ts'
import {oneLine, shortened} from './sentences.ts'
import type {Tell} from './story.ts'
import type {StoryStep} from './story-graph.ts'
import type {StoryLink} from './story-links.ts'
import {type Told, tidy} from './story-prose.ts'

/** What a story becomes: passages with links are turns, the others endings. */
export type StoryParts = {
  readonly turns: readonly NewTurn[]
  readonly endings: readonly NewEnding[]
  /** One flag for each passage but the first, with what it means. */
  readonly flags: readonly (readonly [string, string])[]
}

/** Makes turns and endings of steps that are in order; there is always one of each. */
export function storyTurns(
  steps: readonly StoryStep[],
  told: ReadonlyMap<string, Told>,
  tell: Tell,
): StoryParts {
  const idFor = idsApart(LONGEST_ID)
  const ids = new Map(steps.map(({name}) => [name, idFor(tidy(name), 'passage')]))
  const flagOf = (name: string) => `to_${(ids.get(name) ?? 'end').replaceAll('-', '_')}`
  const [first] = steps
  const isTurn = (step: StoryStep) => step === first || step.links.length > 0
  const rests = {room: REST_ROOM}
  for (const {name} of steps) tellLosses(name, told.get(name), tell)

  const turns = steps.filter(isTurn).map((step): NewTurn => {
    const {name} = step
    const {brief, note} = briefOf(name, told.get(name)?.prose ?? '', rests, tell)
    return {
      ...{id: ids.get(name) ?? '', seats: [words.seats[0]?.id ?? ''], title: titleOf(name), brief},
      ...(step === first ? {} : {when: flagOf(name)}),
      ...(note === '' ? {} : {note}),
      options: optionsOf(step, flagOf, tell),
    }
  })
  const endings = endingsOf(
    steps.filter(step => !isTurn(step)).map(({name}) => name),
    name => ({id: ids.get(name) ?? '', when: flagOf(name), prose: told.get(name)?.prose ?? ''}),
    idFor(words.endTitle, 'end'),
    tell,
  )
  const flags = steps.flatMap(({name}, at) =>
    at === 0 ? [] : [[flagOf(name), words.flag(titleOf(name))] as const],
  )
  return {turns, endings, flags}
}

/** A flag has 40 characters, and three of them say where it leads. */
const LONGEST_ID = 37
const LONGEST_TITLE = 100
const MOST_ENDINGS = 30
const LONGEST_ENDING = 3000
/** How much of what the briefs had no room for is kept, in all and of one passage. */
const REST_ROOM = 150_000
const LONGEST_REST = 4000

const titleOf = (name: string) => oneLine(tidy(name), LONGEST_TITLE) || words.start

function tellLosses(name: string, told: Told | undefined, tell: Tell): void {
  if (!told) return
  const lists = [
    ['story/macro', told.macros],
    ['story/variable', told.variables],
    ['story/image', told.images],
  ] as const
  for (const [code, list] of lists) if (list.length > 0) tell(code, name, list.join(', '))
  if (told.hasScript) tell('story/script', name)
  if (told.hasStyle) tell('story/style', name)
}

function briefOf(name: string, prose: string, rests: {room: number}, tell: Tell) {
  const {kept, rest} = shortened(prose)
  if (rest === '') return {brief: kept || words.brief, note: ''}
  tell('story/shortened', name, `${countWords(prose)}`)
  const told = rest.slice(0, Math.min(LONGEST_REST, rests.room))
  rests.room -= told.length
  return {brief: kept, note: told === '' ? '' : `${words.rest}\n${told}`}
}

function optionsOf(
  {name, links}: StoryStep,
  flagOf: (name: string) => string,
  tell: Tell,
): readonly NewOption[] {
  const [only] = links
  if (links.length === 1) tell('story/one-link', name)
  const given: readonly (StoryLink | undefined)[] =
    links.length > 1 ? links : [only, only && {...only, label: words.goOnOtherwise}]
  const idFor = idsApart()
  return given.map((link, at): NewOption => {
    const usual = at === 0 ? words.goOn : words.goOnOtherwise
    const label = oneLine(tidy(link?.label ?? ''), LONGEST_TITLE) || usual
    const next = link ? titleOf(link.target) : words.endTitle
    return {
      ...{id: idFor(label, 'option'), label, tone: TONES[(at + 1) % TONES.length] ?? 'hold'},
      ...{moves: {}, title: next, text: words.leadsTo(next)},
      ...(link ? {sets: [flagOf(link.target)]} : {}),
    }
  })
}

function endingsOf(
  names: readonly string[],
  about: (name: string) => {readonly id: string; readonly when: string; readonly prose: string},
  restId: string,
  tell: Tell,
): readonly NewEnding[] {
  const kept = names.length > MOST_ENDINGS ? names.slice(0, MOST_ENDINGS - 1) : names
  for (const name of names.slice(kept.length)) tell('story/too-many-endings', name)
  const endings = kept.map((name): NewEnding & {readonly when: string} => {
    const {id, when, prose} = about(name)
    const {kept: text, rest} = shortened(prose, LONGEST_ENDING, Number.POSITIVE_INFINITY)
    if (rest !== '') tell('story/long-ending', name)
    return {id, title: titleOf(name), when, worth: 2, text: text || words.ending}
  })
  const last = endings.at(-1)
  if (last && kept.length === names.length) {
    const {when: _, ...always} = last
    return [...endings.slice(0, -1), always]
  }
  return [...endings, {id: restId, title: words.endTitle, worth: 2, text: words.endText}]
}
