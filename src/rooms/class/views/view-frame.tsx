import type {ComponentChildren} from 'preact'
import {useRef, useState} from 'preact/hooks'
import {viewWords as words} from '../../../words/class-views.ts'
import {saveText} from '../../shared/save-text.ts'
import type {Drawing, Space} from '../charts/drawing.ts'
import {csvOfFigures, type Figures} from '../charts/figures.ts'
import {svgFile} from '../charts/svg-file.ts'
import {Drawn} from './drawn.tsx'
import {FiguresTable} from './figures-table.tsx'
import {useSpace} from './use-space.ts'

/** A table under a chart; a chart may have several. */
export type NamedFigures = Figures & {readonly caption: string}

type Props = {
  readonly id: string
  readonly title: string
  readonly says: string
  /** The scenario, for the names of files. */
  readonly scenario: {readonly id: string; readonly title: string}
  /** What the picture is called. */
  readonly name: string
  readonly draw: (space: Space, use: 'page' | 'file') => Drawing
  /** Whether there is room to draw; elsewhere the table stands open. */
  readonly fits?: (space: Space) => boolean
  readonly tables: readonly NamedFigures[]
  /** What lies over the chart in the page. */
  readonly over?: (space: Space) => ComponentChildren
  /** What stands under the chart: legend and notes. */
  readonly children?: ComponentChildren
}

/** A view of a class: what it shows in a sentence, its chart, its table, and both as files. */
export function ViewFrame(props: Props) {
  const {id, title, says, scenario, name, draw, fits, tables, over, children} = props
  const holder = useRef<HTMLDivElement>(null)
  const space = useSpace(holder)
  const [told, setTold] = useState('')
  const isDrawn = space !== undefined && (fits?.(space) ?? true)
  const isNarrow = space !== undefined && !isDrawn
  const file = `${scenario.id}-${id}`
  const save = (ending: 'svg' | 'csv', text: string, type: string) => {
    saveText(`${file}.${ending}`, text, type)
    setTold(words.saved(`${file}.${ending}`))
  }
  return (
    <div class="view-frame">
      <div class="view-head">
        <div>
          <h2>{title}</h2>
          <p>{says}</p>
        </div>
        <div class="view-saves">
          <button
            type="button"
            class="tool"
            onClick={() =>
              save(
                'svg',
                svgFile(draw(FILE, 'file'), `${title}: ${scenario.title}`, says),
                'image/svg+xml',
              )
            }
          >
            {words.saveSvg}
          </button>
          <button
            type="button"
            class="tool"
            onClick={() => save('csv', csvOfFigures(tables), 'text/csv')}
          >
            {words.saveCsv}
          </button>
          <span class="small" role="status">
            {told}
          </span>
        </div>
      </div>
      <div class="view-chart" ref={holder}>
        <i class="letter-probe" />
        {isDrawn && <Drawn drawing={draw(space, 'page')} name={name} />}
        {isDrawn && over?.(space)}
      </div>
      {isNarrow && <p class="small">{words.narrow}</p>}
      {children}
      <details class="view-tables" open={isNarrow}>
        <summary>{words.asTable}</summary>
        {tables.map(table => (
          <FiguresTable key={table.caption} {...table} />
        ))}
      </details>
    </div>
  )
}

/** The room of a chart in a file. */
const FILE: Space = {width: 1280, height: 640, letter: 14}
