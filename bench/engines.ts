import {isDeepStrictEqual} from 'node:util'
import {initialTransition, transition} from 'xstate'
import {openingContext, startRungs} from '../src/machines/chart.ts'
import {type Game, type Playable, position, prepare} from '../src/machines/game.ts'
import {begin} from '../src/records/play.ts'
import {LADDERS, type Rungs} from '../src/scenarios/ladders.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import {inkSource} from './ink-source.ts'
import {type BoardGame, neighbours} from './neighbours.ts'
import {type PlainState, reduce} from './plain-rules.ts'
import {courses, type End, endOf, january, mustOrder, type Order, SETUP} from './plays.ts'

/** Plays a course to its end. */
type Engine = {readonly name: string; readonly play: (orders: readonly Order[]) => End}

const COURSES = 200
const ROUNDS = 9

/**
 * Orders a second in each engine, all following the same random plays of January in one process.
 * They take turns, so that a busy moment of the machine meets all alike.
 */
export function benchEngines(): readonly Figure[] {
  const all = courses(COURSES)
  const steps = all.reduce((sum, {orders}) => sum + orders.length, 0)
  const engines = enginesOf(prepare(january))
  for (const engine of engines) check(engine, all)
  const speeds = new Map(engines.map(({name}) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place] of engines.entries()) {
      const engine = engines[(place + round) % engines.length]
      if (!engine) continue
      const start = process.cpuUsage()
      for (const {orders} of all) engine.play(orders)
      const {user, system} = process.cpuUsage(start)
      speeds.get(engine.name)?.push((steps * 1_000_000) / (user + system))
    }
  }
  const figures = [...speeds].map(([name, speed]) => figure(name, 'orders/s', speed))
  const own = medianOf(speeds.get(OWN) ?? [])
  return [
    ...figures,
    ...[...speeds]
      .filter(([name]) => name !== OWN)
      .map(([name, speed]) =>
        figure(`ours beside ${name}`, 'times as fast', [own / medianOf(speed)]),
      ),
  ]
}

const OWN = 'our chart, order()'

function enginesOf(playable: Playable): readonly Engine[] {
  const {ink, board} = neighbours()
  const {chart, flow} = playable
  const input = {held: SETUP.held, audienceGate: true, deterrence: false}
  const opening: PlainState = {rungs: startRungs(january), flags: [], turn: 0, ending: null}
  const story = new ink.Compiler(inkSource(january)).Compile()
  const game: BoardGame<PlainState> = {
    setup: () => opening,
    turn: {minMoves: 1, maxMoves: 1},
    moves: Object.fromEntries(
      january.turns.flatMap(({options}) =>
        options.map(({id}) => [
          id,
          ({G}: {G: PlainState}, roll: number) => reduce(flow, G, id, roll) ?? 'INVALID_MOVE',
        ]),
      ),
    ),
    endIf: ({G}) => G.ending ?? undefined,
  }

  return [
    {
      name: OWN,
      play: orders =>
        endOf(
          orders.reduce(
            (play, {option, roll}) => mustOrder(play, option, roll),
            begin(playable, SETUP),
          ),
        ),
    },
    {
      name: 'our chart, transition() alone',
      play(orders) {
        const go = {type: 'continue'} as const
        const [start] = initialTransition(chart, openingContext(january, input))
        let [snapshot] = transition(chart, start, go)
        for (const {option, roll, by} of orders) {
          const [told] = transition(chart, snapshot, {type: `choose.${option}`, roll, by})
          const [next] = transition(chart, told, go)
          snapshot = next
        }
        const at: Game = {playable, snapshot}
        const {rungs, flags, ending} = position(at)
        return {rungs, flags, ending: ending ?? ''}
      },
    },
    {
      name: 'inkjs',
      play(orders) {
        story.ResetState()
        story.ContinueMaximally()
        for (const {option, roll} of orders) {
          story.variablesState.$('roll', roll)
          story.ChooseChoiceIndex(story.currentChoices.findIndex(({text}) => text === option))
          story.ContinueMaximally()
        }
        const read = (name: string) => story.variablesState.$(name)
        return {
          rungs: Object.fromEntries(LADDERS.map(ladder => [ladder, read(ladder)])) as Rungs,
          flags: Object.keys(january.flags)
            .filter(flag => read(flag) === true)
            .sort(),
          ending: String(read('ending')),
        }
      },
    },
    {
      name: 'boardgame.io',
      play(orders) {
        const client = board.Client({game, numPlayers: 1, debug: false})
        client.start()
        for (const {option, roll} of orders) client.moves[option]?.(roll)
        const state = client.getState()
        client.stop()
        if (!state) throw new Error('The game has no state.')
        return {rungs: state.G.rungs, flags: state.G.flags, ending: state.ctx.gameover ?? ''}
      },
    },
    {
      name: 'the plain reducer alone',
      play(orders) {
        const {rungs, flags, ending} = orders.reduce(
          (state, {option, roll}) => reduce(flow, state, option, roll) ?? state,
          opening,
        )
        return {rungs, flags, ending: ending ?? ''}
      },
    },
  ]
}

/** An engine that ends elsewhere plays another story, and its speed says nothing. */
function check({name, play}: Engine, all: ReturnType<typeof courses>) {
  for (const {orders, end} of all) {
    const found = play(orders)
    if (isDeepStrictEqual(found, end)) continue
    throw new Error(
      `${name} ends at ${JSON.stringify(found)} where the chart ends at ${JSON.stringify(end)}, behind ${JSON.stringify(orders)}.`,
    )
  }
}
