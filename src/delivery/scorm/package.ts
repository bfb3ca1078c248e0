import {strToU8, zipSync} from 'fflate'
import type {Scenario} from '../../scenarios/schema.ts'
import {type Cargo, packCargo} from '../cargo.ts'
import {oneFile} from '../one-file.ts'
import {titleFor} from '../told-apart.ts'
import {MANIFEST, manifestOf} from './manifest.ts'

/** The page of a package, which holds all that it needs. */
const LAUNCH = 'index.html'
/** A zip cannot tell an earlier time; with one for all, the same page gives the same package. */
const EARLIEST = '1980-01-01T00:00:00'

/**
 * The package that an LMS takes, as the bytes of a zip: a manifest under the title of this scenario, and one page.
 * Packages that differ in what they carry differ in their id, as some platforms take a second one of the same id for
 * the first.
 */
export function scormPackage(
  template: string,
  scenario: Pick<Scenario, 'id' | 'title' | 'seats'>,
  cargo: Cargo,
): Uint8Array<ArrayBuffer> {
  const reporting = {...cargo, reports: true}
  const page = oneFile(template, reporting)
  const manifest = manifestOf({
    id: `${scenario.id}-${packCargo(reporting).name}`,
    title: titleFor(scenario, cargo.lesson),
    launch: LAUNCH,
    files: [LAUNCH],
  })
  // The manifest comes first: some programs look no further for it.
  const files = {[MANIFEST]: strToU8(manifest), [LAUNCH]: strToU8(page)}
  return zipSync(files, {mtime: EARLIEST, level: 9})
}
