import type {Catalogue, Scenario, SourceDocument} from './schema.ts'
import type {Sound} from './sound.ts'

/** A scenario's own documents behind the bundled ones, without those whose letter an own one has. */
export const documentsInSight = (
  bundled: Catalogue['documents'],
  own: Scenario['documents'] = [],
): readonly SourceDocument[] => [...withoutCovered(bundled, own), ...own]

/** The bundled documents that a mark can still mean: where a letter is given twice, it means the scenario's own. */
export const withoutCovered = (
  bundled: Catalogue['documents'],
  own: NonNullable<Sound<Scenario>['documents']>,
): readonly SourceDocument[] =>
  bundled.filter(({letter}) => own.every(document => document?.letter !== letter))
