import type {EndingShares} from '../odds/odds.ts'
import type {TurnChoices} from '../records/choices.ts'
import type {ClassView} from '../records/class-view.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Scenario, Turn} from '../scenarios/schema.ts'
import {gates} from '../words/gates.ts'
import {ladderName} from '../words/ladders.ts'
import {oneLine, table, wrap} from './output.ts'

/** A class's plays of one scenario, and the shares of its endings under random play where known. */
export type ToldClass = {
  readonly scenario: Scenario
  readonly view: ClassView
  readonly random: EndingShares | undefined
}

/** What `--json` prints of a class: ids in the place of what they name. */
export function reportClass({scenario, view, random}: ToldClass) {
  const {plays, split, ribbons, divergence, endings, blocked, seats, calibration, evidence} = view
  const {spills, forecasts, drifts} = view
  return {
    ...{scenario: scenario.id, plays, split: split?.turn.id ?? null},
    seats: seats.map(each => ({
      ...{held: each.held, plays: each.count, choices: each.choices.map(reportTurn)},
      endings: each.endings.endings.map(({ending, ...share}) => ({ending: ending.id, ...share})),
    })),
    turns: view.choices.map(reportTurn),
    flows: divergence.flows.map(({from, to, ...flow}) => ({from: from.id, to: to.id, ...flow})),
    ladders: ribbons.map(({turn, ...boundary}) => ({turn: turn?.id ?? null, ...boundary})),
    ended: endings.ended,
    running: endings.running,
    endings: endings.endings.map(({ending, ...share}) => ({
      ...{ending: ending.id, ...share, random: random?.[ending.id] ?? null},
    })),
    blocked: blocked.map(({turn, option, ...held}) => ({
      ...{turn: turn.id, option: option.id, ...held},
    })),
    spills,
    forecasts: {...calibration, turns: forecasts.map(turnById)},
    drifts: drifts.map(turnById),
    evidence: {
      records: evidence.records,
      passages: evidence.passages.map(turnById),
    },
  }
}

const turnById = <T extends {readonly turn: Turn}>({turn, ...each}: T) => ({
  ...{turn: turn.id, ...each},
})

const reportTurn = ({turn, options, agreement, ...counts}: TurnChoices) => ({
  ...{turn: turn.id, ...counts, agreement: agreement ?? null},
  options: options.map(({option, ...taken}) => ({option: option.id, ...taken})),
})

/** A class in words and tables. */
export function describeClass({scenario, view, random}: ToldClass, width: number): string {
  const {plays, choices, endings, blocked, split} = view
  const turns = choices
    .filter(({decided}) => decided > 0)
    .map(({turn, decided, persons, options}) => {
      const head = [`${oneLine(turn.title)} (${decided}, ${persons} by persons)`, 'plays', 'share']
      const rows = options.map(({option, count, share}) => [
        `  ${oneLine(option.label)}${option.history === 'did' ? ' *' : ''}`,
        String(count),
        percent(share),
      ])
      return table([head, ...rows])
    })
  const mix = table([
    ['Ending', 'plays', 'share', 'random'],
    ...endings.endings.map(({ending, count, share}) => [
      ...[oneLine(ending.title), String(count), percent(share)],
      random ? percent(random[ending.id] ?? 0) : '?',
    ]),
  ])
  const held = blocked.slice(0, MOST_TOLD).map(({option, ladder, reason, count, ordered}) => {
    const name = ladderName(scenario, ladder)
    const why = gates[reason](each => ladderName(scenario, each))
    return wrap(
      `${oneLine(option.label)}: ${name} held, ${count} of ${ordered}. ${why}`,
      width,
      '  ',
    )
  })
  const agreed = split?.agreement ?? 1
  return [
    `${oneLine(scenario.title)}: ${plays} ${plays === 1 ? 'play' : 'plays'}, ${endings.ended} to ${plays === 1 ? 'its' : 'their'} end.\n`,
    ...turns,
    `${wrap('* is what the documents report.', width)}\n`,
    mix,
    ...(split && agreed < 1
      ? [`Most divided: ${oneLine(split.turn.title)} (${percent(agreed)} agreed).\n`]
      : []),
    `${wrap(`Where the ladders stood behind the last turn that was played, lowest to highest rung: ${lastRungs(scenario, view)}.`, width)}\n`,
    ...(held.length > 0 ? [`Held by a gate, most often first:\n${held.join('\n')}\n`] : []),
  ].join('\n')
}

/** Moves that are told in words. */
const MOST_TOLD = 5

const lastRungs = (scenario: Scenario, {ribbons}: ClassView) => {
  const last = ribbons.at(-1)
  return LADDERS.map(
    ladder =>
      `${ladderName(scenario, ladder)} ${last?.ladders[ladder].least}–${last?.ladders[ladder].most}`,
  ).join(', ')
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`
