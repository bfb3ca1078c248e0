import {startRungs} from '../machines/chart.ts'
import {position} from '../machines/game.ts'
import {endingId, type Play, type Step, waiting} from '../records/play.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {AppSnapshot} from './session.ts'
import type {StageView} from './stage-view.ts'
import {historyRungs} from './story.ts'

/** What the stage should present now; `shown` is the scenario whose map stands behind the library. */
export function stageViewOf({context, value}: AppSnapshot, shown: string): StageView {
  const {scenario, play} = context
  if (!scenario) return {...LIBRARY, scenario: shown}
  if (!play) {
    const base = baseOf(scenario)
    return {...base, screen: 'briefing', key: scenario.id, scene: openingScene(scenario)}
  }
  const last = play.steps.at(-1)
  if (value === 'told' && last) return stepView(play, last, context.run)
  if (endingId(play) !== undefined) return endingView(play, context.run)
  const turn = waiting(play)
  return {
    ...baseOf(scenario),
    rungs: position(play.game).rungs,
    history: historyRungs(play.playable, play.steps.length),
    screen: value === 'forecasting' ? 'rival' : 'turn',
    key: `${context.run}/${turn?.id}`,
    scene: turn?.stage ?? {},
  }
}

/** A step as the stage tells it; `run` keeps one play's moments apart from another's. */
export function stepView(play: Play, step: Step, run: string): StageView {
  return {
    ...baseOf(play.playable.scenario),
    history: historyRungs(play.playable, play.steps.indexOf(step) + 1),
    screen: step.by === 'rival' ? 'rival' : 'outcome',
    key: `${run}/${step.turn.id}/told`,
    rungs: step.before,
    steps: [...step.event, ...step.log],
    scene: step.option.stage ?? step.turn.stage ?? {},
  }
}

/** The opening of a play, before its first turn. */
export function openingView(play: Play, run: string): StageView {
  const {scenario} = play.playable
  return {
    ...baseOf(scenario),
    screen: 'briefing',
    key: `${run}/opening`,
    scene: openingScene(scenario),
  }
}

/** The ending of a play. */
export function endingView(play: Play, run: string): StageView {
  const {scenario} = play.playable
  const id = endingId(play)
  return {
    ...baseOf(scenario),
    rungs: position(play.game).rungs,
    history: historyRungs(play.playable, play.steps.length),
    screen: 'ending',
    key: `${run}/${id}`,
    scene: scenario.endings.find(ending => ending.id === id)?.stage ?? {},
  }
}

const baseOf = (scenario: Scenario) => ({
  scenario: scenario.id,
  places: scenario.places,
  rungs: startRungs(scenario),
  steps: [],
  history: undefined,
  scene: {},
})

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
