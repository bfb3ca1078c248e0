import type {OutlineEntry} from '../../drafts/outline.ts'
import {workshop as words} from '../../words/workshop.ts'

type Props = {
  /** The turn that the author is at. */
  readonly nearby: OutlineEntry | undefined
  /** Hears the turn to begin at; null for the whole play. */
  readonly onPlay: (from: string | null) => void
}

/** The ways into the play beside the text. */
export function PlayTools({nearby, onPlay}: Props) {
  return (
    <p class="play-tools">
      {nearby && (
        <button type="button" class="tool is-main" onClick={() => onPlay(nearby.id)}>
          <span aria-hidden="true">▶ </span>
          {words.play.from(nearby.title)}
        </button>
      )}
      <button type="button" class="tool" onClick={() => onPlay(null)}>
        {words.play.whole}
      </button>
    </p>
  )
}
