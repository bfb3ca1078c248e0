import {fileURLToPath} from 'node:url'
import {cargoOf} from '../delivery/cargo.ts'
import {oneFile} from '../delivery/one-file.ts'
import {scormPackage} from '../delivery/scorm/package.ts'
import {fileBase} from '../delivery/told-apart.ts'
import type {Catalogue, Scenario, SourceDocument} from '../scenarios/schema.ts'
import {lessonIn, type OpenedLesson} from '../session/open-lesson.ts'
import {wordLessonRefused} from '../words/lesson-refused.ts'
import {oneFileWords as words} from '../words/one-file.ts'
import {loadCatalogue} from './catalogue-files.ts'
import {oneLine, toJson} from './output.ts'
import {packFolder, packTexts} from './pack-texts.ts'
import {refuseScenario} from './refuse.ts'
import {type OpenedScenario, openScenario} from './scenario-files.ts'
import type {Exit, Terminal} from './terminal.ts'
import {written} from './written.ts'

/** What is asked of an export as one file. */
export type AskedFile = {
  /** A page to open, or a package for an LMS around it. */
  readonly to: 'html' | 'scorm12'
  readonly room: 'desk' | 'debrief'
  /** Where it is written; named after what is in it where nothing is said. */
  readonly out: string | undefined
  readonly force: boolean
  readonly json: boolean
  /** The address of a lesson, or the part of it that says what the lesson is. */
  readonly lesson: string | undefined
  /** Whether the documents' own texts go along. */
  readonly withSources: boolean
}

type Problem = {readonly code: string; readonly sentence: string; readonly file?: string}

/** Writes scenarios as one file that plays anywhere; every problem of every scenario is told, and then nothing is written. */
export async function exportOneFile(
  files: readonly string[],
  {to, room, out, force, json, lesson: link, withSources}: AskedFile,
  terminal: Terminal,
): Promise<Exit> {
  const catalogue = loadCatalogue()
  const opened = files.map(file => openScenario(file, catalogue))
  const wrong = opened.filter(({scenario}) => !scenario)
  if (wrong.length > 0) return refuseAll(wrong, terminal, json)
  const scenarios = opened.flatMap(({scenario}) => scenario ?? [])
  const refuse = (...problems: readonly Problem[]): Exit => {
    if (json) terminal.out(toJson({problems}))
    else for (const {sentence} of problems) terminal.err(`${oneLine(sentence)}\n`)
    return 1
  }
  const twice = scenarios.find(({id}, at) => scenarios.findIndex(each => each.id === id) < at)
  if (twice) return refuse({code: 'export/same-id', sentence: words.sameId(twice.id)})
  const {given, mistakes} = await lessonFor(link, scenarios)
  if (mistakes.length > 0) {
    const ids = scenarios.map(({id}) => id)
    const told = mistakes.map(each => ({code: each.code, sentence: wordLessonRefused(each, ids)}))
    return refuse(...told, {code: 'export/lesson', sentence: words.lessonRefused})
  }
  const pack = withSources ? textsFor(scenarios, catalogue) : undefined
  if (pack && Object.keys(pack.texts).length === 0) {
    return refuse({code: 'export/no-texts', sentence: words.noTexts(packFolder())})
  }
  const template = await templateFor(room, terminal)
  if (template === undefined) return refuse({code: 'export/no-vite', sentence: words.noVite})
  const texts = pack?.texts ?? {}
  const maps = await mapsOf(scenarios)
  const [only] = scenarios
  const cargo = cargoOf(scenarios, maps, catalogue, {texts, lesson: given?.text ?? ''})
  const content =
    to === 'scorm12' && only ? scormPackage(template, only, cargo) : oneFile(template, cargo)
  const file = out ?? nameFor(scenarios, to, room, cargo.lesson)
  const problem = written(file, content, force)
  if (problem) return refuse(problem)
  const bytes = Buffer.byteLength(content)
  const without = pack?.missing.map(({title}) => title) ?? []
  if (json) {
    terminal.out(toJson({to, room, file, bytes, texts: Object.keys(texts), without}))
    return 0
  }
  terminal.out(`${oneLine(words.written(file, bytes, Object.keys(texts).length))}\n`)
  for (const title of without) terminal.err(`${oneLine(words.without(title))}\n`)
  return 0
}

function refuseAll(wrong: readonly OpenedScenario[], terminal: Terminal, json: boolean): Exit {
  if (!json) for (const each of wrong) refuseScenario(each, terminal, false)
  else {
    const problems = wrong.flatMap(({file, problems: found}) =>
      found.map(problem => ({file, ...problem})),
    )
    terminal.out(toJson({problems}))
  }
  return 1
}

/** The lesson of a link; none of it may be wrong, because nobody is there to see what was left out. */
async function lessonFor(
  link: string | undefined,
  scenarios: readonly Scenario[],
): Promise<Pick<OpenedLesson, 'given' | 'mistakes'>> {
  if (link === undefined) return {given: undefined, mistakes: []}
  const library = scenarios.map(each => ({...each, load: async () => each}))
  return lessonIn(link.slice(link.indexOf('#') + 1), library)
}

function textsFor(scenarios: readonly Scenario[], catalogue: Catalogue) {
  const {documents} = cargoOf(scenarios, {}, catalogue).catalogue
  const all = [...documents, ...scenarios.flatMap(scenario => scenario.documents)]
  const byId = new Map<string, SourceDocument>(all.map(each => [each.id, each]))
  return packTexts(packFolder(), [...byId.values()])
}

async function mapsOf(scenarios: readonly Scenario[]) {
  const {mapAround} = await import('../../build/map-plugin.ts')
  return Object.fromEntries(scenarios.map(({id, places}) => [id, mapAround(places)]))
}

/** Undefined where what makes it is not installed. */
async function templateFor(room: AskedFile['room'], terminal: Terminal) {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  // Loaded for this command alone, and only for developing: whoever runs the program may not have it.
  const made = await import('../../build/templates.ts').catch(error => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return
    throw error
  })
  return made?.templateOf(root, room, () => terminal.err(`${words.making(room)}\n`))
}

function nameFor(
  scenarios: readonly Scenario[],
  to: AskedFile['to'],
  room: AskedFile['room'],
  lesson: string,
): string {
  const [only] = scenarios
  const name = only && scenarios.length === 1 ? fileBase(only, lesson) : 'demarche'
  if (to === 'scorm12') return `${name}-scorm12.zip`
  return room === 'desk' ? `${name}.html` : `${name}-${room}.html`
}
