import {GlobalWorkerOptions, getDocument} from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = worker

/** The words of a PDF in paragraphs, as far as its lines tell them; a page ends a paragraph. */
export async function pdfText(bytes: ArrayBuffer): Promise<string> {
  const loading = getDocument({data: new Uint8Array(bytes), useSystemFonts: true})
  try {
    const pdf = await loading.promise
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const {items} = await page.getTextContent()
      pages.push(linesOf(items.flatMap(item => ('str' in item ? [item] : []))))
      page.cleanup()
    }
    return paragraphs(pages)
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

function linesOf(pieces: readonly Piece[]): Line[] {
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
  return [...lines, {text, y, height}].filter(line => line.text.trim() !== '')
}

/** A paragraph ends where the next line is further down than lines of one paragraph are, or further up. */
function paragraphs(pages: readonly (readonly Line[])[]): string {
  const close = closest(pages.flatMap(stepsOf))
  return pages
    .map(lines => {
      const steps = stepsOf(lines)
      return lines
        .map(({text, height}, at) => {
          const step = steps[at - 1] ?? 0
          const apart = step < 0 || step > Math.max(close * 1.3, height * 1.1)
          return at === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`
        })
        .join('')
    })
    .join('\n\n')
}

/** How far each line but the first is below the one before. */
const stepsOf = (lines: readonly Line[]) =>
  lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)

/** A quarter of all steps down are no larger: enough to be those within paragraphs. */
function closest(steps: readonly number[]): number {
  const down = steps.filter(step => step > 0).sort((one, other) => one - other)
  return down[Math.floor(down.length / 4)] ?? 0
}
