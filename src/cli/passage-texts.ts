import {documentsInSight} from '../scenarios/documents-in-sight.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'

/** What a passage says, behind its id and its document; the id alone where it is not known. */
export type PassageTexts = (id: string) => string

/** The passages that a scenario may cite. */
export function passageTexts({documents: own}: Scenario, catalogue: Catalogue): PassageTexts {
  const texts = new Map(
    documentsInSight(catalogue.documents, own).flatMap(({title, passages}) =>
      passages.map(({id, says}) => [id, `${title}. ${says ?? ''}`.trimEnd()] as const),
    ),
  )
  return id => `[${id}] ${texts.get(id) ?? ''}`.trimEnd()
}
