import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {LANGUAGES} from '../../build/languages.ts'
import {structureOf} from '../../src/records/structure.ts'
import {textsOf} from '../../src/scenarios/scenario-texts.ts'
import {readTranslation, translated, translates} from '../../src/scenarios/translation.ts'
import {wordTranslationMistake} from '../../src/words/translation-check.ts'
import {january} from '../january.ts'

const textIn = (language: string) =>
  readFileSync(
    fileURLToPath(
      new URL(`../../src/scenarios/library/${language}/january-strikes.yaml`, import.meta.url),
    ),
    'utf8',
  )
const urdu = textIn('ur')

describe.each(LANGUAGES)('The January strikes in %s', language => {
  const {translation, problems, mistakes} = readTranslation(textIn(language), january)

  it('has every text, no other, and every mark of a source', () => {
    expect(translates(textIn(language))).toBe('january-strikes')
    expect(problems).toEqual([])
    expect(mistakes).toEqual([])
    expect(translation?.texts.size).toBe(textsOf(january).size)
    expect(translation?.texts.size).toBeGreaterThan(400)
  })

  it('plays as the English one does', () => {
    if (!translation) throw new Error('It could not be read.')
    const scenario = translated(january, translation)
    expect(structureOf(scenario)).toBe(structureOf(january))
    expect(scenario.title).not.toBe(january.title)
    expect(scenario.turns.map(({basis, cites}) => [basis, cites])).toEqual(
      january.turns.map(({basis, cites}) => [basis, cites]),
    )
    expect(scenario.instructor).toEqual(january.instructor)
  })
})

describe('a translation with a mistake', () => {
  const told = (from: string, to: string) => {
    expect(urdu).toContain(from)
    const text = urdu.replace(from, to)
    return readTranslation(text, january).mistakes.map(mistake => ({
      line: mistake.at.line,
      ...wordTranslationMistake(mistake),
    }))
  }
  const lineOf = (text: string) => urdu.slice(0, urdu.indexOf(text)).split('\n').length

  it('is told of a text that is missing and one that is unknown', () => {
    const title = '    title: بے قابو'
    const mistakes = told(title, title.replace('title', 'titel'))
    expect(mistakes.map(({sentence}) => sentence)).toEqual([
      'The text “endings/runaway/title” is not translated yet.',
      'The crisis has no text “endings/runaway/titel”.',
    ])
    expect(mistakes[1]).toMatchObject({
      line: lineOf(title),
      repair: 'Perhaps “endings/runaway/title” is meant; if not, delete it.',
    })
  })

  it('is told of a mark that is lost, and of one too many', () => {
    const [lost] = told(' [G1] [R13]، جس', ' [G1]، جس')
    expect(lost?.sentence).toBe('The text “turns/first-words/brief” has lost the mark [R13].')
    const [added] = told(' [G1] [R13]، جس', ' [G1] [R13] [R14]، جس')
    expect(added?.sentence).toBe(
      'The text “turns/first-words/brief” has the mark [R14], which the English one has not.',
    )
  })

  it('is told of an English text that was left, and of an empty one', () => {
    const [left] = told('title: بے قابو', 'title: Runaway')
    expect(left?.sentence).toBe('The text “endings/runaway/title” is the same as in English.')
    const [empty] = told('title: بے قابو', 'title: ""')
    expect(empty?.sentence).toBe('What stands at “endings/runaway/title” is no text.')
  })

  it('is told of broken notation and never throws', () => {
    const {translation, problems} = readTranslation('translation: [', january)
    expect(translation).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    expect(readTranslation('language: ur', january).mistakes.length).toBe(textsOf(january).size)
  })
})
