import type {Refusal} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'

export type Gate = Exclude<Refusal, 'end'>

/** What a gate is, said where it first holds a ladder; `name` names a ladder of the crisis. */
export const gates = {
  'trust-gate': name =>
    `A gate: at rung 3 or higher, ${name('military')} eases only while ${name('trust')} is at 1 or higher.`,
  'audience-gate': name =>
    `A gate: while ${name('audience')} is at rung 4, ${name('diplomatic')} cannot ease.`,
  'military-gate': name =>
    `A gate: while ${name('military')} is at rung 3 or higher, ${name('economic')} cannot ease.`,
  'envoys-gate': name =>
    `A gate: while ${name('diplomatic')} is at rung 3 or higher, ${name('trust')} grows only through a quiet channel.`,
  deterrence: name =>
    `A gate of this game: against a hard-line rival, easing orders earn no ${name('trust')}.`,
} satisfies Record<Gate, (name: (ladder: Ladder) => string) => string>
