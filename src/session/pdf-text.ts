import {GlobalWorkerOptions, getDocument} from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = worker

/** The words of a PDF in paragraphs, as far as its lines tell them; a page ends a paragraph. */
export async function pdfText(bytes: ArrayBuffer): Promise<string> {
  const loading = getDocument({data: new Uint8Array(bytes), useSystemFonts: true})
  try {
    const pdf = await loading.promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const {items} = await page.getTextContent()
      pages.push(pageLines(items.flatMap(item => ('str' in item ? [item] : []))))
      page.cleanup()
    }
    return pages.join('\n\n')
  } finally {
    await loading.destroy()
  }
}

type Piece = {
  readonly str: string
  /** Its last two numbers are where it stands, from the lower left corner. */
  readonly transform: readonly unknown[]
  readonly height: number
  readonly hasEOL: boolean
}

type Line = {readonly text: string; readonly y: number; readonly height: number}

function pageLines(pieces: readonly Piece[]): string {
  const lines: Line[] = []
  let text = ''
  let height = 0
  let y = 0
  for (const piece of pieces) {
    text += piece.str
    if (piece.str.trim() !== '') {
      height = Math.max(height, piece.height)
      y = Number(piece.transform[5])
    }
    if (!piece.hasEOL) continue
    lines.push({text, y, height})
    text = ''
    height = 0
  }
  lines.push({text, y, height})
  return paragraphs(lines.filter(line => line.text.trim() !== ''))
}

/** A paragraph ends where the next line is further down than the lines of this page mostly are, or further up. */
function paragraphs(lines: readonly Line[]): string {
  const steps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)
  const usual = median(steps.filter(step => step > 0))
  return lines
    .map(({text, height}, at) => {
      const step = steps[at - 1] ?? 0
      const apart = step < 0 || step > Math.max(usual * 1.35, height * 1.1)
      return at === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`
    })
    .join('')
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
