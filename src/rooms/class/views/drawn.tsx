import type {Drawing, Mark} from '../charts/drawing.ts'

/** A chart in the page; its colours come from the style sheet. */
export function Drawn({drawing, name}: {readonly drawing: Drawing; readonly name: string}) {
  const {width, height, marks} = drawing
  return (
    <svg
      class="drawn"
      role="img"
      aria-label={name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {marks.map((mark, index) => (
        <Shape key={String(index)} mark={mark} />
      ))}
    </svg>
  )
}

function Shape({mark}: {readonly mark: Mark}) {
  const look = `mark-${mark.look}`
  if (mark.kind === 'text') {
    const {x, y, anchor, title, text} = mark
    return (
      <text class={look} x={x} y={y} text-anchor={anchor}>
        {title !== undefined && <title>{title}</title>}
        {text}
      </text>
    )
  }
  if (mark.kind === 'dot') return <circle class={look} cx={mark.x} cy={mark.y} r={mark.radius} />
  const title = mark.title !== undefined && <title>{mark.title}</title>
  if (mark.kind === 'path') {
    return (
      <path class={look} d={mark.line}>
        {title}
      </path>
    )
  }
  const {x, y, width, height, round} = mark
  return (
    <rect class={look} x={x} y={y} width={width} height={height} rx={round}>
      {title}
    </rect>
  )
}
