import {assign, setup} from 'xstate'
import {position, prepare} from '../machines/game.ts'
import {turnedAt} from '../records/fork.ts'
import {
  begin,
  endedEarly,
  endingId,
  isHeld,
  order,
  type Play,
  playRival,
  rivalChoice,
  stepBack,
  waiting,
} from '../records/play.ts'
import {LONGEST_NOTE, LONGEST_REASON, NO_REMARKS} from '../records/record.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {AppContext, AppEvent} from './app-context.ts'
import type {Lesson} from './lesson.ts'
import {type Place, remarksIn} from './saved-run.ts'

const app = setup({
  types: {context: {} as AppContext, events: {} as AppEvent},
  guards: {
    hasSeat: ({context}) => context.seat !== undefined,
    canOrder: ({context}) => orderedPlay(context) !== undefined,
    isOver: ({context}) => context.play !== undefined && endingId(context.play) !== undefined,
    endedEarly: ({context}) => context.play !== undefined && endedEarly(context.play),
    canFork: ({context, event}) =>
      event.type === 'fork' &&
      context.play !== undefined &&
      turnedAt(context.play, event.step, event.option) !== undefined,
    isHeld: ({context}) => context.play !== undefined && isHeld(context.play),
    isPrologue: ({context}) => context.play !== undefined && position(context.play.game).prologue,
    mayMove: ({context, event}) =>
      context.lesson?.forecasts !== 'required' ||
      (event.type === 'forecast' && event.forecast !== undefined),
    wasAt: ({event}, {place}: {place: Place}) =>
      event.type === 'resume' && event.saved.place === place,
  },
  actions: {
    openScenario: assign(({context, event}) => {
      if (event.type !== 'open') return {}
      const {scenario, given, mistakes = []} = event
      const before = context.scenario?.id === scenario.id ? context : EMPTY
      const lesson = given ? given.lesson : before.lesson
      const lessonText = given ? given.text : before.lessonText
      return {...EMPTY, scenario, lesson, lessonText, mistakes, seat: fixedSeat(scenario, lesson)}
    }),
    sit: assign(({event}) => (event.type === 'sit' ? {seat: event.seat} : {})),
    begin: assign(({context, event}) => {
      if (event.type !== 'begin' || !context.scenario) return {}
      return {
        run: event.run,
        play: begin(prepare(context.scenario), event.setup),
        remarks: NO_REMARKS,
      }
    }),
    pick: assign(({event}) => (event.type === 'pick' ? {picked: event.option} : {})),
    giveOrder: assign(({context}) => {
      const play = orderedPlay(context)
      return play ? {play, picked: undefined} : {}
    }),
    keepForecast: assign(({context, event}) => {
      const turn = context.play && rivalChoice(context.play) && waitingId(context.play)
      if (event.type !== 'forecast' || !event.forecast || !turn) return {}
      const forecasts = {...context.remarks.forecasts, [turn]: event.forecast}
      return {remarks: {...context.remarks, forecasts}}
    }),
    letRivalMove: assign(({context}) =>
      context.play ? {play: playRival(context.play), picked: undefined} : {},
    ),
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
        remarks: remarksIn(saved, play),
        lesson: event.lesson,
        lessonText: event.lesson ? (saved.lesson ?? '') : '',
        mistakes: [],
      }
    }),
    drift: assign(({context, event}) => {
      const turn = context.play && waitingId(context.play)
      if (event.type !== 'drift' || !turn) return {}
      const play = orderedPlay({...context, picked: event.option})
      const drifts = [...context.remarks.drifts, turn]
      return play ? {play, picked: undefined, remarks: {...context.remarks, drifts}} : {}
    }),
    keepNote: assign(({context, event}) => {
      const turn = context.play && waitingId(context.play)
      if (event.type !== 'note' || !turn) return {}
      const notes = {...context.remarks.notes, [turn]: event.text.slice(0, LONGEST_NOTE)}
      return {remarks: {...context.remarks, notes}}
    }),
    keepReason: assign(({context, event}) => {
      const turn = context.play && waitingId(context.play)
      if (event.type !== 'reason' || !turn) return {}
      const reasons = {...context.remarks.reasons, [turn]: event.text.slice(0, LONGEST_REASON)}
      return {remarks: {...context.remarks, reasons}}
    }),
    keepOpened: assign(({context, event}) => {
      const turn = context.play && waitingId(context.play)
      if (event.type !== 'opened' || !turn) return {}
      const before = context.remarks.opened[turn] ?? []
      if (before.includes(event.passage)) return {}
      const opened = {...context.remarks.opened, [turn]: [...before, event.passage]}
      return {remarks: {...context.remarks, opened}}
    }),
    fork: assign(({context, event}) => {
      if (event.type !== 'fork' || !context.play) return {}
      const play = turnedAt(context.play, event.step, event.option)
      return play ? {play, run: event.run, picked: undefined} : {}
    }),
    stepBack: assign(({context, event}) => {
      const play = context.play && stepBack(context.play)
      return play && event.type === 'back' ? {play, run: event.run, picked: undefined} : {}
    }),
    rename: assign(({event}) => (event.type === 'rename' ? {run: event.run} : {})),
    clear: assign(({event}) => ({
      ...EMPTY,
      mistakes: (event.type === 'leave' ? event.mistakes : undefined) ?? [],
    })),
  },
})

const EMPTY: AppContext = {
  scenario: undefined,
  seat: undefined,
  run: '',
  play: undefined,
  picked: undefined,
  remarks: NO_REMARKS,
  lesson: undefined,
  lessonText: '',
  mistakes: [],
}

/** Where play goes from a moment that has been read: the ending, a decision, or the rival's turn. */
const ONWARD = [
  {guard: 'isOver' as const, target: 'ended'},
  {guard: 'isHeld' as const, target: 'deciding'},
  // Before a person's first decision there is nothing to forecast from: it is told.
  {guard: 'isPrologue' as const, target: 'told', actions: 'letRivalMove' as const},
  {target: 'forecasting'},
]

/** Library, briefing, and then the turns: deciding or forecasting, told, until ended. */
export const appMachine = app.createMachine({
  id: 'app',
  initial: 'library',
  context: EMPTY,
  on: {
    leave: {target: '.library', actions: 'clear'},
    rename: {actions: 'rename'},
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
        note: {actions: 'keepNote'},
        reason: {actions: 'keepReason'},
        opened: {actions: 'keepOpened'},
        drift: {target: 'told', actions: 'drift'},
        order: {guard: 'canOrder', target: 'told', actions: 'giveOrder'},
      },
    },
    forecasting: {
      on: {
        pick: {actions: 'pick'},
        opened: {actions: 'keepOpened'},
        forecast: {
          guard: 'mayMove',
          target: 'told',
          actions: ['keepForecast', 'letRivalMove'],
        },
      },
    },
    told: {on: {continue: 'onward', opened: {actions: 'keepOpened'}}},
    ended: {
      on: {
        back: {guard: 'endedEarly', target: 'onward', actions: 'stepBack'},
        fork: {guard: 'canFork', target: 'told', actions: 'fork'},
      },
    },
  },
})

function orderedPlay({play, picked}: AppContext): Play | undefined {
  if (!play || picked === undefined) return undefined
  const next = order(play, picked)
  return next.ok ? next.value : undefined
}

/** The seat that nobody has to choose: the only one offered, or the first of all at one screen. */
function fixedSeat(scenario: Scenario, lesson: Lesson | undefined): string | undefined {
  if (!lesson) return undefined
  if (lesson.hotSeat) return lesson.seats[0] ?? Object.keys(scenario.seats)[0]
  return lesson.seats.length === 1 ? lesson.seats[0] : undefined
}

const waitingId = (play: Play) => waiting(play)?.id
