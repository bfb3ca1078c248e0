import type {Play, Step} from '../../records/play.ts'
import {type Gate, gates} from '../../words/gates.ts'
import {ladderName} from '../../words/ladders.ts'
import {language} from '../../words/language.ts'

type Props = {readonly play: Play; readonly step: Step}

/** Explains each gate that this step met closed for the first time in the play. */
export function GateNotes({play, step}: Props) {
  const {scenario} = play.playable
  return (
    <>
      {newGates(play, step).map(gate => (
        <p key={gate} class="note supports">
          {gates[gate](ladder => language.quoted(ladderName(scenario, ladder)))}
        </p>
      ))}
    </>
  )
}

function newGates(play: Play, step: Step): readonly Gate[] {
  const met = (each: Step) =>
    each.log.flatMap(({refused}) => (refused && refused !== 'end' ? [refused] : []))
  const known = new Set(play.steps.slice(0, play.steps.indexOf(step)).flatMap(met))
  return [...new Set(met(step))].filter(gate => !known.has(gate))
}
