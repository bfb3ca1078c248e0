import {assign, setup} from 'xstate'
import {prepare} from '../machines/game.ts'
import {
  begin,
  endingId,
  isHeld,
  order,
  type Play,
  playRival,
  rivalChoice,
  type Setup,
  waiting,
} from '../records/play.ts'
import type {Forecast} from '../records/record.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {Place, SavedRun} from './saved-run.ts'

/** One person at the game. Screens read it and send events; nothing here knows a screen. */
export type AppContext = {
  /** The scenario that is open, from its briefing on. */
  readonly scenario: Scenario | undefined
  /** The seat picked in the briefing, not yet begun. */
  readonly seat: string | undefined
  /** Names the run in storage; empty outside a run. */
  readonly run: string
  readonly play: Play | undefined
  /** The option picked and not yet ordered; saved, so that a reload keeps it. */
  readonly picked: string | undefined
  readonly forecasts: Readonly<Record<string, Forecast>>
}

export type AppEvent =
  | {readonly type: 'open'; readonly scenario: Scenario}
  | {readonly type: 'sit'; readonly seat: string}
  | {readonly type: 'begin'; readonly run: string; readonly setup: Setup}
  | {readonly type: 'pick'; readonly option: string}
  | {readonly type: 'order'}
  | {readonly type: 'forecast'; readonly forecast: Forecast | undefined}
  | {readonly type: 'continue'}
  | {readonly type: 'leave'}
  | {
      readonly type: 'resume'
      readonly saved: SavedRun
      readonly play: Play
    }

const app = setup({
  types: {context: {} as AppContext, events: {} as AppEvent},
  guards: {
    hasSeat: ({context}) => context.seat !== undefined,
    canOrder: ({context}) => orderedPlay(context) !== undefined,
    isOver: ({context}) => context.play !== undefined && endingId(context.play) !== undefined,
    isHeld: ({context}) => context.play !== undefined && isHeld(context.play),
    wasAt: ({event}, {place}: {place: Place}) =>
      event.type === 'resume' && event.saved.place === place,
  },
  actions: {
    openScenario: assign(({event}) =>
      event.type === 'open' ? {...EMPTY, scenario: event.scenario, seat: undefined} : {},
    ),
    sit: assign(({event}) => (event.type === 'sit' ? {seat: event.seat} : {})),
    begin: assign(({context, event}) => {
      if (event.type !== 'begin' || !context.scenario) return {}
      return {run: event.run, play: begin(prepare(context.scenario), event.setup), forecasts: {}}
    }),
    pick: assign(({event}) => (event.type === 'pick' ? {picked: event.option} : {})),
    giveOrder: assign(({context}) => {
      const play = orderedPlay(context)
      return play ? {play, picked: undefined} : {}
    }),
    keepForecast: assign(({context, event}) => {
      const turn = context.play && rivalChoice(context.play) && waitingId(context.play)
      if (event.type !== 'forecast' || !event.forecast || !turn) return {}
      return {forecasts: {...context.forecasts, [turn]: event.forecast}}
    }),
    letRivalMove: assign(({context}) => (context.play ? {play: playRival(context.play)} : {})),
    resume: assign(({event}) => {
      if (event.type !== 'resume') return {}
      const {saved, play} = event
      const {scenario} = play.playable
      return {
        scenario,
        seat: play.setup.held[0],
        run: saved.id,
        play,
        picked: saved.picked ?? undefined,
        forecasts: forecastsOf(saved),
      }
    }),
    clear: assign(() => EMPTY),
  },
})

const EMPTY: AppContext = {
  scenario: undefined,
  seat: undefined,
  run: '',
  play: undefined,
  picked: undefined,
  forecasts: {},
}

/** Where play goes from a moment that has been read: the ending, a decision, or the rival's turn. */
const ONWARD = [
  {guard: 'isOver' as const, target: 'ended'},
  {guard: 'isHeld' as const, target: 'deciding'},
  {target: 'forecasting'},
]

/** Library, briefing, and then the turns: deciding or forecasting, told, until ended. */
export const appMachine = app.createMachine({
  id: 'app',
  initial: 'library',
  context: EMPTY,
  on: {
    leave: {target: '.library', actions: 'clear'},
    open: {target: '.briefing', actions: 'openScenario'},
    resume: [
      {guard: {type: 'wasAt', params: {place: 'told'}}, target: '.told', actions: 'resume'},
      {target: '.onward', actions: 'resume'},
    ],
  },
  states: {
    library: {},
    briefing: {
      on: {
        sit: {actions: 'sit'},
        begin: {guard: 'hasSeat', target: 'onward', actions: 'begin'},
      },
    },
    onward: {always: ONWARD},
    deciding: {
      on: {
        pick: {actions: 'pick'},
        order: {guard: 'canOrder', target: 'told', actions: 'giveOrder'},
      },
    },
    forecasting: {
      on: {forecast: {target: 'told', actions: ['keepForecast', 'letRivalMove']}},
    },
    told: {on: {continue: 'onward'}},
    ended: {},
  },
})

function orderedPlay({play, picked}: AppContext): Play | undefined {
  if (!play || picked === undefined) return undefined
  const next = order(play, picked)
  return next.ok ? next.value : undefined
}

const waitingId = (play: Play) => waiting(play)?.id

const forecastsOf = (saved: SavedRun) =>
  Object.fromEntries(
    saved.record.moves.flatMap(({turn, forecast}) => (forecast ? [[turn, forecast] as const] : [])),
  )
