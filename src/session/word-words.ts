import mammoth from 'mammoth'

/** The words of a DOCX document in paragraphs. */
export async function wordsIn(bytes: ArrayBuffer): Promise<string> {
  const {value} = await mammoth.extractRawText({arrayBuffer: bytes})
  return value
}
