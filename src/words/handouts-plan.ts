import {count} from './count.ts'

/* The lesson plan: what holds for every crisis. The rest comes from the scenario. */
export const plan = {
  title: (scenario: string) => `Lesson plan: ${scenario}`,
  facts: (minutes: number, seats: number, turns: number) =>
    `${minutes} minutes · ${count(seats, 'seat', 'seats')} · ${count(turns, 'turn', 'turns')}`,
  halves: 'Half of the time belongs to the debrief. If something must be cut, cut turns.',
  learn: 'Afterwards',
  prepare: 'Before the lesson',
  preparation: [
    'Play the crisis once yourself. Read the notes below.',
    'Set up the link (“Set up a lesson”): seat, other side, dice, clock. One seed for all groups gives every group the same dice.',
    'Warn the class beforehand what the crisis is about, and read them the content note.',
    'Plan for swaps: nobody is given the seat of their own nationality unless they ask for it, and anyone may watch instead.',
    'Form groups of two to five: speaker, source-checker, dissenter, recorder.',
  ],
  materials: 'Materials',
  items: {
    screen: 'One screen for each group, and a projector for the debrief',
    rules: 'Rules: one for each group',
    quiz: 'Rules quiz: one for each student, with the answers for you',
    briefs: (seats: readonly string[]) => `Seat brief: one for each group (${seats.join('; ')})`,
    log: 'Decision log: one for each group',
    check: 'Source check: one for each source-checker',
    exit: 'Exit ticket: one for each student, two to a sheet',
    rubric: 'Rubric: one for you',
  },
  careTitle: 'Content note, to be read out',
  /** Read out where the crisis does not say it in its own words. */
  freedom: 'Anyone may change seats, watch or stop at any time, without a reason.',
  office: 'Nobody speaks for a country here, only for an office.',

  schedule: 'Sixty minutes',
  clock: 'Clock',
  minutes: 'Min',
  phase: 'Phase',
  does: 'What happens',
  play: 'Play',
  debrief: 'Debrief',
  total: 'Together',
  steps: {
    opening: [
      'Opening and care',
      'Read the content note. Offer swaps and places as observers. Hand out the seat briefs.',
    ],
    rules: [
      'Rules in two minutes',
      'Worse is fast; better is slow; rung 3 spills over; low trust misreads, high trust cools.',
    ],
    quiz: [
      'Rules quiz',
      'Four minutes alone or in pairs. Seven of eight is a pass; clear up the rest together.',
    ],
    playing: ['Play', ''],
  } satisfies Record<string, readonly [string, string]>,
  playing: (turns: number, minutes: number) =>
    `About ${perTurn(turns, minutes)} a turn. The recorder keeps the log; the prediction comes before the reveal.`,
  fits: 'When a group ends early, it steps back one turn and writes down what else could have been ordered.',
  tight: (own: number, given: number, most: number) =>
    `The author reckons ${own} minutes of play, and ${given} are given. Let rules and quiz be read at home, and there are ${most}.`,
  long: (own: number, most: number) =>
    `The author reckons ${own} minutes of play, and even with rules and quiz at home there are only ${most}. Play in one lesson and debrief in the next, or stop the clock and debrief what has happened so far.`,
  spare: (own: number) =>
    `The author reckons ${own} minutes of play. Use what is left for a second play from another seat.`,
  choose: 'Questions of this crisis. Two or three are enough; keep the others for written work.',
  prompts: 'Questions for every crisis',
  general: [
    'Where did a defensive act look hostile?',
    'What could you say privately but not publicly?',
    'Which of the outcomes marked “our judgement” do you reject, and why?',
  ],
  notes: 'Notes of the author',
  notesHelp: 'For you. Some of them give away what students should find for themselves.',
  noNotes: 'The author left no notes.',
  lenses: 'Theories as lenses',
  lensesHelp: 'The reasons in this crisis name these. None is a law; each comes with its doubt.',
  doubt: 'Doubt:',
}

function perTurn(turns: number, minutes: number): string {
  const halves = Math.round((minutes / turns) * 2) / 2
  if (halves < 1) return 'half a minute'
  const whole = Math.floor(halves)
  if (halves === whole) return count(whole, 'minute', 'minutes')
  return `${whole}½ minutes`
}
