import mammoth from 'mammoth'
import {unzipsWithin} from './unzipped-size.ts'

/** The most that the parts of a document may hold once they are unpacked, in bytes. */
const MOST_UNZIPPED = 52_428_800

/** The words of a DOCX document in paragraphs; undefined where it would unpack to more than 50 MB. */
export async function wordText(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!(await unzipsWithin(bytes, MOST_UNZIPPED))) return undefined
  const {value} = await mammoth.extractRawText({arrayBuffer: bytes})
  return value
}
