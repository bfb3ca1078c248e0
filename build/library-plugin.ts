import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {readCatalogue} from '../src/scenarios/catalogue.ts'
import {playingEdition} from '../src/scenarios/playing-edition.ts'
import {readScenario} from '../src/scenarios/read.ts'
import type {Catalogue, Scenario} from '../src/scenarios/schema.ts'
import {readTranslation, translated} from '../src/scenarios/translation.ts'
import {wordProblem} from '../src/words/problems.ts'
import {wordTranslationMistake} from '../src/words/translation-check.ts'
import type {Language} from './languages.ts'

const LIBRARY = 'virtual:library'
const CATALOGUE = 'virtual:catalogue'
const SCENARIO = 'virtual:scenario/'
const NOTES = 'virtual:notes'
/** The library's order: the crises of the documents as a course would take them; others follow by name. */
const ORDER = ['january-strikes', 'torkham-closure', 'trade-target', 'khorasan-framework']
const SCENARIOS_FOLDER = 'src/scenarios/library'
const DOCUMENTS_FOLDER = 'src/scenarios/documents'

/**
 * Reads and checks the bundled scenarios and the catalogue while the page is built, so that neither
 * reader nor schema ships to students. A scenario with an error fails the build.
 */
export function libraryPlugin(root: string, language: Language = 'en'): Plugin {
  const folder = (name: string) => join(root, name)
  return {
    name: 'demarche-library',
    resolveId: id => (isOurs(id) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.slice(1)
      if (resolved[0] !== '\0' || !isOurs(id)) return undefined
      for (const path of [
        ...filesOf(folder(SCENARIOS_FOLDER)),
        ...filesOf(folder(DOCUMENTS_FOLDER)),
      ]) {
        this.addWatchFile(path)
      }
      if (id === CATALOGUE) return `export default ${JSON.stringify(catalogueIn(root))}`
      if (id === NOTES) return `export default ${JSON.stringify(notesOf(scenariosIn(root)))}`
      const scenarios = scenariosIn(root).map(each => inLanguage(root, each, language))
      if (id === LIBRARY) return libraryModule(scenarios)
      const scenario = scenarios.find(each => each.id === id.slice(SCENARIO.length))
      return scenario && `export default ${JSON.stringify(playingEdition(scenario))}`
    },
  }
}

/** The catalogue of the checkout at this root. */
export function catalogueIn(root: string): Catalogue {
  const [doubts, documents] = [
    readFileSync(join(root, DOCUMENTS_FOLDER, 'doubts.yaml'), 'utf8'),
    filesOf(join(root, DOCUMENTS_FOLDER)).filter(path => !path.endsWith('doubts.yaml')),
  ]
  return readCatalogue(
    documents.map(path => ({name: path, text: readFileSync(path, 'utf8')})),
    doubts,
  )
}

/** The bundled scenarios of the checkout at this root; throws with every problem found. */
export function scenariosIn(root: string): readonly Scenario[] {
  const catalogue = catalogueIn(root)
  const documents = JSON.stringify(catalogue)
  const scenarios = filesOf(join(root, SCENARIOS_FOLDER)).map(path => {
    const text = readFileSync(path, 'utf8')
    const known = readBefore.get(path)
    if (known?.text === text && known.documents === documents) return known.scenario
    const {scenario, problems} = readScenario(text, catalogue)
    if (scenario) {
      readBefore.set(path, {text, documents, scenario})
      return scenario
    }
    const told = problems.map(problem => {
      const {sentence, repair} = wordProblem(problem)
      return `${path}:${problem.at.line}:${problem.at.column} ${problem.code} ${sentence} ${repair}`
    })
    throw new Error(told.join('\n'))
  })
  const rank = ({id}: Scenario) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length)
  return scenarios.sort((one, other) => rank(one) - rank(other))
}

/** What a build has read, by path: the library asks for each scenario, and so does every language. */
const readBefore = new Map<
  string,
  {readonly text: string; readonly documents: string; readonly scenario: Scenario}
>()

/** A scenario in a language where it has a translation; one with a mistake fails the build. */
export function inLanguage(root: string, scenario: Scenario, language: Language): Scenario {
  const path = join(root, SCENARIOS_FOLDER, language, `${scenario.id}.yaml`)
  if (language === 'en' || !existsSync(path)) return scenario
  const {translation, problems, mistakes} = readTranslation(readFileSync(path, 'utf8'), scenario)
  if (translation && problems.length + mistakes.length === 0) {
    return translated(scenario, translation)
  }
  const told = [
    ...problems.map(problem => wordProblem(problem).sentence),
    ...mistakes.map(mistake => `${mistake.at.line}: ${wordTranslationMistake(mistake).sentence}`),
  ]
  throw new Error(`${path}\n${told.join('\n')}`)
}

const isOurs = (id: string) => [LIBRARY, CATALOGUE, NOTES].includes(id) || id.startsWith(SCENARIO)

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(folder, name))

function libraryModule(scenarios: readonly Scenario[]): string {
  const entries = scenarios.map(({id, title, summary, minutes, turns, seats}) => {
    const card = {
      id,
      title,
      summary,
      minutes,
      turns: turns.length,
      seats: Object.fromEntries(Object.entries(seats).map(([seat, {name}]) => [seat, name])),
    }
    return `{...${JSON.stringify(card)}, load: () => import('${SCENARIO}${id}').then(it => it.default)}`
  })
  return `export default [${entries.join(',')}]`
}

/** What the authors left for instructors, by scenario; only a lesson plan fetches it. */
const notesOf = (scenarios: readonly Scenario[]) =>
  Object.fromEntries(scenarios.map(({id, instructor}) => [id, instructor.notes]))
