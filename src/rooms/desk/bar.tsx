import {useContext, useMemo} from 'preact/hooks'
import {type Play, waiting} from '../../records/play.ts'
import type {Scenario, Turn} from '../../scenarios/schema.ts'
import {citationsOf} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {OpenSource} from '../shared/prose.tsx'

export type DeskDialog = 'rules' | 'settings' | 'team' | 'words'

type Props = {
  readonly scenario: Scenario | undefined
  readonly play: Play | undefined
  /** The turn whose outcome is being read. */
  readonly told: Turn | undefined
  readonly onDialog: (dialog: DeskDialog) => void
}

/** Who plays what, how far, and the tools that are always at hand. */
export function Bar({scenario, play, told, onDialog}: Props) {
  const openSource = useContext(OpenSource)
  const [firstSource] = useMemo(() => (scenario ? citationsOf(scenario) : []), [scenario])
  return (
    <header class="bar">
      <span class="brand">{en.name}</span>
      {scenario && play && (
        <>
          <p class="bar-title">
            {en.play.youAre(scenario.title)}
            <b>{seatsHeld(scenario, play.setup.held)}</b>
          </p>
          <Progress scenario={scenario} {...progressOf(play, told)} />
        </>
      )}
      <nav class="bar-tools" aria-label={en.bar}>
        {firstSource && (
          <button type="button" onClick={() => openSource(firstSource)}>
            {en.source.all}
          </button>
        )}
        {play && (
          <button type="button" onClick={() => onDialog('team')}>
            {en.team.button}
          </button>
        )}
        <button type="button" onClick={() => onDialog('rules')}>
          {en.rules.button}
        </button>
        {scenario && (
          <button type="button" onClick={() => onDialog('words')}>
            {en.glossary.button}
          </button>
        )}
        <button type="button" aria-label={en.settings.button} onClick={() => onDialog('settings')}>
          <span aria-hidden="true">⚙</span>
        </button>
      </nav>
      {language.draft && <p class="draft-line">{language.draft}</p>}
    </header>
  )
}

/** One seat by its full name, several by their short ones. */
const seatsHeld = (scenario: Scenario, held: readonly string[]) =>
  language.joined(
    held.map(seat => scenario.seats[seat]?.[held.length > 1 ? 'short' : 'name'] ?? seat),
  )

type Reached = {
  /** The turn that is decided or told now; undefined once the story has ended. */
  readonly now: Turn | undefined
  readonly done: readonly Turn[]
}

const progressOf = (play: Play, told: Turn | undefined): Reached => ({
  now: told ?? waiting(play),
  done: play.steps.map(({turn}) => turn),
})

function Progress({scenario, now, done}: Reached & {readonly scenario: Scenario}) {
  const stateOf = (turn: Turn) => (turn === now ? 'now' : done.includes(turn) ? 'done' : '')
  return (
    <span class="pips" aria-hidden="true">
      {scenario.turns.map(turn => (
        <i key={turn.id} class={stateOf(turn)} />
      ))}
    </span>
  )
}
