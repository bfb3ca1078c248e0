import {PHASES, type Phase} from '../../records/prompts.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {plan} from '../../words/handouts-plan.ts'
import {LENSES, type Lens} from '../../words/lenses.ts'
import {phaseNames, phaseTodo} from '../../words/phases.ts'

type StepId = keyof typeof plan.steps | Phase

/** One line of the timetable; `at` counts minutes from the beginning of the lesson. */
export type PlanStep = {
  readonly id: StepId
  readonly half: 'play' | 'debrief'
  readonly at: number
  readonly minutes: number
}

/** Minutes of every phase. Both halves have thirty; the phases of the second are those of the design. */
const MINUTES: readonly (readonly [StepId, PlanStep['half'], number])[] = [
  ['opening', 'play', 2],
  ['rules', 'play', 2],
  ['quiz', 'play', 4],
  ['playing', 'play', 22],
  ...PHASES.map(({id, minutes}) => [id, 'debrief', minutes] as const),
]

/** The timetable of a lesson: sixty minutes, whatever the crisis. */
export function timetable(): readonly PlanStep[] {
  let at = 0
  return MINUTES.map(([id, half, minutes]) => {
    const step = {id, half, at, minutes}
    at += minutes
    return step
  })
}

/** What a line of the timetable is called, and what happens in it. */
export function stepWords(id: StepId, scenario: Scenario): readonly [name: string, does: string] {
  if (id === 'playing') return [plan.steps.playing[0], fitOf(scenario).join(' ')]
  return id in plan.steps
    ? plan.steps[id as keyof typeof plan.steps]
    : [phaseNames[id as Phase], phaseTodo[id as Phase]]
}

/** How the crisis fits into the time for play, in sentences. */
export function fitOf({minutes, turns}: Pick<Scenario, 'minutes' | 'turns'>): readonly string[] {
  const given = minutesOf('playing')
  const most = given + minutesOf('rules') + minutesOf('quiz')
  const pace = plan.playing(turns.length, given)
  if (minutes > most) return [pace, plan.long(minutes, most)]
  if (minutes > given) return [pace, plan.tight(minutes, given, most)]
  return minutes * 1.5 <= given ? [pace, plan.spare(minutes)] : [pace, plan.fits]
}

const minutesOf = (id: StepId) => MINUTES.find(([step]) => step === id)?.[2] ?? 0

/** The theories that the reasons of a scenario name, in the order of our list. */
export function lensesOf(scenario: Scenario): readonly Lens[] {
  const named = new Set<string>()
  const look = (data: unknown): void => {
    if (Array.isArray(data)) data.forEach(look)
    else if (typeof data === 'object' && data !== null) {
      const {because} = data as {because?: unknown}
      if (typeof because === 'string') named.add(because.split(':')[0]?.trim() ?? '')
      Object.values(data).forEach(look)
    }
  }
  look([scenario.seats, scenario.turns, scenario.endings])
  return LENSES.filter(({name}) => named.has(name))
}

/** What is read out before play: the crisis's own note, and what it leaves unsaid of what holds for all. */
export const contentNote = (care: string): string =>
  [care.trim(), ...(/change seats/i.test(care) ? [] : [plan.freedom]), plan.office].join(' ')
