import type {Boundary} from '../../../records/ribbons.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from '../../../scenarios/ladders.ts'
import type {Scenario} from '../../../scenarios/schema.ts'
import {viewWords as words} from '../../../words/class-views.ts'
import {ladderName, rungLabel} from '../../../words/ladders.ts'
import {type Drawing, LINE, type Mark, type Space, tenth} from './drawing.ts'
import {linesOf} from './words-fit.ts'

/** Where a path put the ladders behind each turn by its id, and at the start under an empty one. */
export type PathRungs = ReadonlyMap<string, Rungs>

/** All that the five panels show. */
export type LaddersShown = {
  readonly scenario: Scenario
  readonly ribbons: readonly Boundary[]
  readonly history: PathRungs
  /** Undefined where no team is in view. */
  readonly team: PathRungs | undefined
  /** The turn that the room talks about. */
  readonly turn: string
}

/** Letters that a panel needs beside another. */
const PANEL = 25
const GAP = 2
const NAMES = 12
const STEP = 2.1

/** Five panels of one size, in as many columns as have room. */
export function drawLadders(shown: LaddersShown, {width, letter}: Space): Drawing {
  const room = Math.floor((width / letter + GAP) / (PANEL + GAP))
  const count = Math.max(1, Math.min(room, 3))
  const wide = (width - (count - 1) * GAP * letter) / count
  const high = (2 * LINE + 4 * STEP + 4.4) * letter
  return {
    width,
    height: Math.ceil(Math.ceil(LADDERS.length / count) * high),
    letter,
    marks: LADDERS.flatMap((ladder, index) => {
      const x = (index % count) * (wide + GAP * letter)
      return panel(shown, ladder, {x, y: Math.floor(index / count) * high, width: wide, letter})
    }),
  }
}

type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly letter: number
}

function panel(shown: LaddersShown, ladder: Ladder, place: Place): readonly Mark[] {
  const {scenario, ribbons, history, team, turn} = shown
  const {letter} = place
  const names = Math.min(NAMES * letter, place.width * 0.37)
  const left = place.x + names
  const step = (place.width - names - letter) / Math.max(ribbons.length - 1, 1)
  const top = place.y + (2 * LINE + 0.9) * letter
  const x = (index: number) => tenth(left + index * step + 0.3 * letter)
  const y = (rung: number) => tenth(top + (4 - rung) * STEP * letter)
  const chosen = ribbons.findIndex(each => each.turn?.id === turn)
  const at = (rungs: PathRungs) =>
    ribbons.flatMap((boundary, index) => {
      const rung = rungs.get(boundary.turn?.id ?? '')?.[ladder]
      return rung === undefined ? [] : [{x: x(index), y: y(rung)}]
    })
  const text = (look: 'words' | 'strong' | 'figure', line: number, said: string): Mark => ({
    ...{kind: 'text', look, x: tenth(place.x), text: said},
    y: tenth(place.y + line * LINE * letter - 0.3 * letter),
  })
  const note = ladder === 'trust' ? words.ladders.highGood : words.ladders.highHot
  return [
    text('strong', 1, ladderName(scenario, ladder)),
    text('figure', 2, note),
    ...([0, 1, 2, 3, 4] as const).flatMap(rung => rungMarks(scenario, ladder, rung)),
    ...(chosen >= 0
      ? [
          {
            ...{kind: 'rect' as const, look: 'chosen' as const, round: 4},
            ...{x: tenth(x(chosen) - 0.7 * letter), y: tenth(top - 0.7 * letter)},
            ...{width: tenth(1.4 * letter), height: tenth((4 * STEP + 2.8) * letter)},
          },
        ]
      : []),
    ...ribbonMarks(),
    ...pathMarks(at(history), 'record', 0.26 * letter),
    ...(team ? pathMarks(at(team), 'team', 0.32 * letter) : []),
    ...turnNumbers(),
  ]

  function rungMarks(of: Scenario, each: Ladder, rung: Rung): readonly Mark[] {
    const label = rungLabel(of, each, rung)
    const {lines, isCut} = linesOf(`${rung} ${label}`, names - 0.9 * letter, letter * 0.96, 1)
    const line = `M${tenth(left)},${y(rung)}H${tenth(place.x + place.width)}`
    return [
      {kind: 'path', look: 'grid', line},
      ...lines.map(
        (said): Mark => ({
          ...{kind: 'text', look: 'figure', anchor: 'end', text: said},
          ...{x: tenth(left - 0.5 * letter), y: tenth(y(rung) + 0.35 * letter)},
          ...(isCut ? {title: label} : {}),
        }),
      ),
    ]
  }

  function ribbonMarks(): readonly Mark[] {
    const each = ribbons.map(({ladders}, index) => ({at: x(index), ...ladders[ladder]}))
    const upper = each.map(({at: across, upper: rung}) => `${across},${y(rung)}`)
    const lower = each.map(({at: across, lower: rung}) => `${across},${y(rung)}`).reverse()
    const cap = 0.22 * letter
    return [
      {kind: 'path', look: 'band', line: `M${[...upper, ...lower].join('L')}Z`},
      ...each.map(({at: across, least, most}): Mark => {
        const [from, to] = [tenth(across - cap), tenth(across + cap)]
        const line = `M${from},${y(most)}H${to}M${across},${y(most)}V${y(least)}M${from},${y(least)}H${to}`
        return {kind: 'path', look: 'range', line}
      }),
      {
        ...{kind: 'path', look: 'median'},
        line: `M${each.map(({at: across, median}) => `${across},${y(median)}`).join('L')}`,
      },
    ]
  }

  function turnNumbers(): readonly Mark[] {
    return ribbons.map(({turn: each}, index): Mark => {
      const number = scenario.turns.findIndex(({id}) => id === each?.id) + 1
      return {
        ...{kind: 'text', look: 'figure', anchor: 'middle', x: x(index)},
        ...{y: tenth(y(0) + 1.9 * letter), text: String(number)},
      }
    })
  }
}

function pathMarks(
  points: readonly {readonly x: number; readonly y: number}[],
  look: 'record' | 'team',
  radius: number,
): readonly Mark[] {
  if (points.length === 0) return []
  return [
    {kind: 'path', look, line: `M${points.map(({x, y}) => `${x},${y}`).join('L')}`},
    ...points.map(
      ({x, y}): Mark => ({kind: 'dot', look: `${look}-dot`, x, y, radius: tenth(radius)}),
    ),
  ]
}
