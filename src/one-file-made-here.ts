import {maps} from 'virtual:maps'
import {cargoOf} from './delivery/cargo.ts'
import {oneFile} from './delivery/one-file.ts'
import type {AskedPage, MadePage} from './delivery/page-maker.ts'
import {packHere} from './pack-here.ts'
import type {Catalogue, Scenario} from './scenarios/schema.ts'

/** Makes a page that is one file in the browser, from the template that lies beside the site; undefined where that cannot be fetched. */
export async function makePage(
  {scenario, asPackage = false, isBundled, lesson = '', withTexts = false}: AskedPage,
  catalogue: Catalogue,
): Promise<MadePage | undefined> {
  try {
    const [response, map] = await Promise.all([
      fetch(new URL('../export/desk.html', document.baseURI)),
      mapFor(scenario, isBundled),
    ])
    if (!response.ok) return undefined
    const bare = cargoOf([scenario], {[scenario.id]: map}, catalogue, {lesson})
    const texts = withTexts ? await textsOf(bare.catalogue, scenario) : {}
    const [template, cargo] = [await response.text(), {...bare, texts}]
    const page = asPackage
      ? (await import('./delivery/scorm/package.ts')).scormPackage(template, scenario, cargo)
      : oneFile(template, cargo)
    return {page, texts: Object.keys(texts).length}
  } catch {
    return undefined
  }
}

async function mapFor({id, places}: Scenario, isBundled: boolean) {
  const bundled = isBundled ? maps[id] : undefined
  if (bundled) return (await bundled()).default
  const {mapMadeHere} = await import('./scenes/atlas/made-here.ts')
  return mapMadeHere(places)
}

/** The texts of cited documents that this browser has, by the documents' ids. */
async function textsOf(catalogue: Catalogue, scenario: Scenario) {
  const documents = [...catalogue.documents, ...scenario.documents]
  const pack = packHere({...catalogue, documents})
  const found = await Promise.all(
    documents.map(async document => {
      const text = await pack.textOf(document)
      return text && ([document.id, text.units.join(BETWEEN[document.split])] as const)
    }),
  )
  return Object.fromEntries(found.flatMap(each => (each ? [each] : [])))
}

/** What stands between two units of a text. */
const BETWEEN = {line: '\n', paragraph: '\n\n'} as const
