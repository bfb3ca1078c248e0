import type {Scenario} from './schema.ts'

/** What a student's page needs of a scenario: instructor's notes and hidden worth stay out of it. */
export const playingEdition = (scenario: Scenario): Scenario => ({
  ...scenario,
  endings: scenario.endings.map(ending => ({...ending, worth: 0})),
  instructor: {notes: [], outside: [], paths: [], explained: []},
})
