import {count} from './count.ts'

/* How a class leaves the debrief room: as data, and on paper. */

export const classHandIn = {
  button: 'Hand-outs',
  title: 'Hand out and hand in',
  data: 'The class as data',
  dataHelp:
    'All of it goes under aliases. Words that teams wrote go along as they wrote them. Small groups are not merged in it, so keep it among those who teach.',
  forms: {
    csv: ['A row for each decision (CSV)', 'For a spreadsheet.'],
    'plays-csv': ['A row for each team (CSV)', 'For a spreadsheet.'],
    json: ['Both, with what each field means (JSON)', 'For a program.'],
    xapi: [
      'Statements for a learning record store (xAPI)',
      'One for each decision. None says right or wrong.',
    ],
  } as const,
  /** What a saved file holds, behind the name of the class. */
  files: {csv: 'decisions', 'plays-csv': 'teams', json: 'data', xapi: 'statements'} as const,
  save: 'Save',
  saveOf: (form: string) => `Save: ${form}`,
  saved: (name: string) => `Saved as ${name}.`,
  failed: 'It could not be made. Open the class again, then try once more.',
  paper: 'On paper',
  summary: 'Print the class summary',
  summaryHelp: 'One sheet: endings, choices at each turn, and three questions of this class.',
  sheets: 'Rules, briefs, exit ticket, rubric, lesson plan …',
  replay: 'A team’s replay prints from its own page: choose Replay in the list of teams.',
  close: 'Close',
  sheet: {
    title: (scenario: string) => `Class summary: ${scenario}`,
    facts: (name: string, plays: number) => `${name} · ${count(plays, 'play', 'plays')}`,
    endings: 'How it ended',
    ending: 'Ending',
    class: 'Class',
    random: 'At random',
    choices: 'What was chosen (★ in the documents, ≈ nearest to them)',
    /** Whose orders the shares of a turn are of, and for which seat. */
    decided: {
      teams: (orders: number, seats: string) =>
        `${count(orders, 'team', 'teams')} decided for ${seats}`,
      policy: (orders: number, seats: string) =>
        `the policy decided for ${seats}, in ${count(orders, 'play', 'plays')}`,
      all: (orders: number, seats: string) =>
        `${orders} orders for ${seats}, those of the policy among them`,
      none: () => 'too few to tell',
    },
    questions: 'To think about',
    note: 'No ending is graded. The figures count what teams chose under the rules of the game; they say nothing of the real offices.',
  },
}
