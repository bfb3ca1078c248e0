import {startRungs} from '../machines/chart.ts'
import {position} from '../machines/game.ts'
import {endingId, waiting} from '../records/play.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {AppSnapshot} from './session.ts'
import type {StageView} from './stage-view.ts'
import {historyRungs} from './story.ts'

/** What the stage should present now; `shown` is the scenario whose map stands behind the library. */
export function stageViewOf({context, value}: AppSnapshot, shown: string): StageView {
  const {scenario, play} = context
  if (!scenario) return {...LIBRARY, scenario: shown}
  const base = {
    scenario: scenario.id,
    places: scenario.places,
    rungs: startRungs(scenario),
    steps: [],
    history: undefined,
    scene: {},
  }
  if (!play) return {...base, screen: 'briefing', key: scenario.id, scene: openingScene(scenario)}
  const done = play.steps.length
  const now = {
    ...base,
    rungs: position(play.game).rungs,
    history: historyRungs(play.playable, done),
  }
  const last = play.steps.at(-1)
  if (value === 'told' && last) {
    return {
      ...now,
      screen: last.by === 'rival' ? 'rival' : 'outcome',
      key: `${context.run}/${last.turn.id}/told`,
      rungs: last.before,
      steps: [...last.event, ...last.log],
      scene: last.option.stage ?? last.turn.stage ?? {},
    }
  }
  const ending = endingId(play)
  if (ending !== undefined) {
    const told = scenario.endings.find(each => each.id === ending)
    return {...now, screen: 'ending', key: `${context.run}/${ending}`, scene: told?.stage ?? {}}
  }
  const turn = waiting(play)
  return {
    ...now,
    screen: value === 'forecasting' ? 'rival' : 'turn',
    key: `${context.run}/${turn?.id}`,
    scene: turn?.stage ?? {},
  }
}

const LIBRARY: Omit<StageView, 'scenario'> = {
  screen: 'library',
  key: 'library',
  places: {},
  scene: {},
  rungs: {military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 0},
  steps: [],
  history: undefined,
}

/** The first turn's place, without its effects. */
const openingScene = (scenario: Scenario): StageView['scene'] => {
  const look = scenario.turns[0]?.stage?.look
  return look === undefined ? {} : {look}
}
