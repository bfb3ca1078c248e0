import type {Page} from 'playwright-core'
import {LANGUAGES, type Language} from '../../build/languages.ts'
import {inLanguage, scenariosIn} from '../../build/library-plugin.ts'
import {prepare} from '../../src/machines/game.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import type * as deciding from '../../src/words/deciding.ts'
import type * as drawer from '../../src/words/drawer.ts'
import type * as page from '../../src/words/en.ts'
import type * as ending from '../../src/words/ending.ts'
import type * as glossary from '../../src/words/glossary.ts'
import type * as keptRuns from '../../src/words/kept-runs.ts'
import type * as ladderNames from '../../src/words/ladder-names.ts'
import type * as itself from '../../src/words/language.ts'
import type * as rules from '../../src/words/rules.ts'
import type * as rungs from '../../src/words/rungs.ts'
import type * as settings from '../../src/words/settings.ts'
import type * as team from '../../src/words/team.ts'
import {january} from '../january.ts'

const ROOT = new URL('../../', import.meta.url).pathname

/** Modules of words that tests find controls by, by name. */
type Modules = {
  deciding: typeof deciding
  drawer: typeof drawer
  en: typeof page
  ending: typeof ending
  glossary: typeof glossary
  'kept-runs': typeof keptRuns
  'ladder-names': typeof ladderNames
  language: typeof itself
  rules: typeof rules
  rungs: typeof rungs
  settings: typeof settings
  team: typeof team
}

/** A language of the desk: what the page says in it, and the crises as they are told in it. */
export type Tongue = Awaited<ReturnType<typeof tongueIn>>

async function tongueIn(language: Language) {
  const words = <Name extends keyof Modules>(name: Name): Promise<Modules[Name]> =>
    import(`${ROOT}src/words/${language === 'en' ? '' : `${language}/`}${name}.ts`)
  const told = (scenario: Scenario) => inLanguage(ROOT, scenario, language)
  return {
    language,
    en: (await words('en')).en,
    drawer: (await words('drawer')).drawerWords,
    ending: (await words('ending')).endingWords,
    glossary: (await words('glossary')).glossary,
    hotSeat: (await words('deciding')).hotSeat,
    keptRuns: (await words('kept-runs')).keptRuns,
    ladderNames: (await words('ladder-names')).LADDER_NAMES,
    /** How it writes figures and lists. */
    itself: (await words('language')).language,
    rules: (await words('rules')).rulesWords,
    rungs: (await words('rungs')).rungsWords,
    settings: (await words('settings')).settingsWords,
    team: (await words('team')).teamWords,
    /** The arrow key that points the way its lines run, which goes to the next radio. */
    onward: language === 'en' ? 'ArrowRight' : 'ArrowLeft',
    january: prepare(told(january)),
    /** The bundled crises; those without a translation stay English. */
    crises: () => scenariosIn(ROOT).map(told),
  }
}

export const ENGLISH = await tongueIn('en')

/** The languages that the desk is built in. */
export const TONGUES: readonly Tongue[] = [ENGLISH, ...(await Promise.all(LANGUAGES.map(tongueIn)))]

/** The language of a page of the site, by its address. */
export const tongueOf = (open: Page): Tongue =>
  TONGUES.find(({language}) => new URL(open.url()).pathname.endsWith(`/${language}/`)) ?? ENGLISH
