import {strToU8, zipSync} from 'fflate'
import {MANIFEST, manifestOf} from './manifest.ts'

/** The page of a package, which holds all that it needs. */
const LAUNCH = 'index.html'
/** A zip cannot tell an earlier time; with one for all, the same page gives the same package. */
const EARLIEST = '1980-01-01T00:00:00'

/** The package that an LMS takes, as the bytes of a zip: a manifest and one page. */
export function packageOf(about: {readonly id: string; readonly title: string}, page: string) {
  const manifest = manifestOf({...about, launch: LAUNCH, files: [LAUNCH]})
  // The manifest comes first: some programs look no further for it.
  const files = {[MANIFEST]: strToU8(manifest), [LAUNCH]: strToU8(page)}
  return zipSync(files, {mtime: EARLIEST, level: 9})
}
