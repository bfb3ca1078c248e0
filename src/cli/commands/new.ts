import {existsSync} from 'node:fs'
import {dirname, extname, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Command} from 'commander'
import {idFrom} from '../../drafts/ids.ts'
import {renamed} from '../../drafts/renamed.ts'
import {importStory} from '../../drafts/story-import.ts'
import {type StoryNote, wordStoryNote} from '../../words/story-import.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {oneLine, toJson} from '../output.ts'
import {refuseScenario} from '../refuse.ts'
import {type OpenedScenario, openScenario, type ToldProblem} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {readTextFile, reasonOf, writeWhole} from '../text-files.ts'

type Given = {readonly from: string; readonly out?: string; readonly json?: boolean}

/** Adds `new ID`; exits with 1 where the template cannot be used or the file cannot be written, and never overwrites. */
export function addNew(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  const command = program
    .command('new')
    .description('Write a small valid scenario to begin with.')
    .argument('<id>', 'its id: small letters, digits and hyphens, such as ferry-strike')
    .option(
      '--from <template>',
      'a bundled id, a scenario file, or a Twine story (.twee, .tw or .html)',
      TEMPLATE,
    )
    .option('--out <file>', 'where to write it (default: ID.yaml, here)')
    .option('--json', 'report as JSON')
  command.action((id: string, given: Given) => {
    const {from, out = `${id}.yaml`, json = false} = given
    if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) return command.error(badId(id))
    const refuse = (code: string, sentence: string) => {
      const told: ToldProblem = {
        ...{code, severity: 'error', line: 1, column: 1, sentence, repair: ''},
      }
      if (json) terminal.out(toJson({problems: [{file: out, ...told}]}))
      else terminal.err(`${oneLine(sentence)}\n`)
      done(1)
    }
    if (existsSync(out))
      return refuse('file/exists', `The file "${out}" is there already. ${OTHER}`)
    const begun = isStory(from) ? fromStory(from, id) : fromScenario(from, id)
    if (typeof begun === 'string') return refuse('story/unreadable', begun)
    if ('problems' in begun) return done(refuseScenario(begun, terminal, json))
    try {
      writeWhole(out, new TextEncoder().encode(withSchema(begun.text, out)))
    } catch (error) {
      return refuse('file/not-written', `The file "${out}" cannot be written: ${reasonOf(error)}.`)
    }
    const notes = begun.notes?.map(note => ({...note, sentence: wordStoryNote(note)}))
    if (json) terminal.out(toJson({file: out, id, ...(notes ? {carried: notes} : {})}))
    else {
      terminal.out(`${oneLine(out)} is written. Edit it, then run: check ${oneLine(out)}\n`)
      if (notes) terminal.out('What the story lost on its way:\n')
      for (const {sentence} of notes ?? []) terminal.out(`- ${oneLine(sentence)}\n`)
    }
    done(0)
  })
}

const TEMPLATE = 'fishing-dispute'
const OTHER = 'Give another one with --out; nothing was written.'

type Begun = {readonly text: string; readonly notes?: readonly StoryNote[]}

function badId(id: string): string {
  const likely = idFrom(id, 'my-scenario')
  return `error: "${oneLine(id)}" cannot be an id, which has small letters, digits and hyphens only, begins with a letter and has at most 40 characters; did you mean "${likely}"?`
}

const isStory = (file: string) => /^\.(twee|tw|html?)$/i.test(extname(file))

/** The scenario of a story, or why there is none. */
function fromStory(file: string, id: string): Begun | string {
  const read = readTextFile(file)
  if (!read.ok) return `The file "${file}" ${read.error.message}`
  const {text, notes} = importStory(read.value.text, {id})
  const none = notes.find(({code}) => code === 'story/none')
  return none ? `"${file}": ${wordStoryNote(none)}` : {text, notes}
}

/** A copy of a scenario, or the template with its problems where it has errors. */
function fromScenario(file: string, id: string): Begun | OpenedScenario {
  const opened = openScenario(file, loadCatalogue())
  if (!opened.scenario) return opened
  const words = id.replaceAll('-', ' ')
  const title = words.slice(0, 1).toUpperCase() + words.slice(1)
  return {text: renamed(opened.text, {id, title})}
}

const SCHEMA = fileURLToPath(new URL('../../../schema/scenario.schema.json', import.meta.url))

/** The text with the way to the schema as it is from where the file will stand. */
function withSchema(text: string, out: string): string {
  const way = relative(dirname(out), SCHEMA).split(sep).join('/')
  return text.replace(
    /^(\ufeff?# yaml-language-server: \$schema=)\S*scenario\.schema\.json/,
    (_, start: string) => start + way,
  )
}
