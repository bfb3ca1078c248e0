import type {ClassFile, KeptRoad} from '../../../records/class-file.ts'
import {sideId} from '../../../session/class-sides.ts'
import {compareWords} from '../../../words/class-compare.ts'
import type {Looking} from '../use-looking.ts'
import type {Beside} from './use-beside.ts'

const words = compareWords.roads

type Props = {readonly file: ClassFile; readonly looking: Looking; readonly beside: Beside}

/** The roads that the room took another way, each to be opened again or deleted. */
export function Roads({file, looking, beside}: Props) {
  const known = file.roads.flatMap(road => {
    const play = looking.open(road.play)?.play
    const turn = play?.steps[road.step]?.turn
    const option = turn?.options.find(({id}) => id === road.option)
    const isHere = play?.playable.scenario.id === looking.choice.scenario
    return turn && option ? [{road, turn, option, isHere}] : []
  })
  const here = known.filter(({isHere}) => isHere)
  const unread = file.roads.length - known.length
  return (
    <section class="roads-taken" aria-label={words.title}>
      <h2>{words.title}</h2>
      {here.length === 0 && <p class="small">{words.none}</p>}
      <ul>
        {here.map(({road, turn, option}) => {
          const name = looking.nameOf(road.play)
          return (
            <li key={sideId({kind: 'road', ...road})}>
              <button
                type="button"
                class="tool"
                aria-label={words.open(name, turn.title, option.label)}
                onClick={() => beside.compare(...sidesOf(road))}
              >
                {name}
              </button>{' '}
              <span class="small">{words.road(turn.title, option.label)}</span>{' '}
              <button
                type="button"
                class="tool is-quiet"
                aria-label={words.forgetOf(name, turn.title, option.label)}
                onClick={() => beside.forget(road)}
              >
                {words.forget}
              </button>
            </li>
          )
        })}
      </ul>
      {unread > 0 && <p class="small">{words.elsewhere(unread)}</p>}
    </section>
  )
}

const sidesOf = (road: KeptRoad) =>
  [
    {kind: 'team', play: road.play},
    {kind: 'road', ...road},
  ] as const
