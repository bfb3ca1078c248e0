/* The page of hand-outs: what can be printed, and the fields that choose it. */

/** The sheets that can be printed, in the order in which a lesson needs them. */
export const SHEETS = [
  'lesson-plan',
  'rules',
  'rules-quiz',
  'rules-quiz-key',
  'seat-brief',
  'decision-log',
  'source-check',
  'exit-ticket',
  'rubric',
  'test-a',
  'test-b',
  'test-key',
] as const
export type Sheet = (typeof SHEETS)[number]
/** Those that are made for one seat. */
export const FOR_A_SEAT: readonly Sheet[] = ['seat-brief', 'decision-log']
/** Those that are the same for every crisis. */
export const FOR_EVERY_CRISIS: readonly Sheet[] = ['test-a', 'test-b', 'test-key']

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** What of an address of this page could not be used. */
export type HandoutMistake = {
  readonly part: 'scenario' | 'sheet' | 'seat' | 'paper' | 'unknown'
  /** As the address has it. */
  readonly value: string
}

export const handouts = {
  title: 'Hand-outs',
  intro:
    'Choose a crisis and a sheet, and print it. The address keeps your choice, so that a bookmark brings it back.',
  desk: 'To the desk',
  link: 'Set up a lesson',
  debrief: 'Debrief',
  preflight: 'Check a machine',
  choose: 'What to print',
  preview: 'The sheet',
  scenario: 'Crisis',
  sheet: 'Sheet',
  seat: 'Seat, for brief and log',
  paper: 'Paper',
  papers: {a4: 'A4', letter: 'Letter'} satisfies Record<Paper, string>,
  print: 'Print this sheet',
  printHelp: 'In the print window, leave the scale at 100 %, and headers and footers off.',
  loading: 'One moment …',
  failed: 'This crisis could not be loaded. Check the connection, then try again.',
  retry: 'Try again',

  sheets: {
    'lesson-plan': ['Lesson plan', 'Sixty minutes, for the teacher.'],
    rules: ['Rules', 'The four rules with the names of this crisis. One side.'],
    'rules-quiz': ['Rules quiz', 'Eight short questions. One side.'],
    'rules-quiz-key': ['Rules quiz: answers', 'For the teacher.'],
    'seat-brief': ['Seat brief', 'Office, situation, aims, red lines and passages. One side.'],
    'decision-log': ['Decision log', 'A row for each turn. One side.'],
    'source-check': ['Source check', 'Five passages to read critically. One side.'],
    'exit-ticket': ['Exit ticket', 'Two on one sheet, to cut apart.'],
    rubric: ['Rubric', 'Five criteria on four levels. It never grades an ending.'],
    'test-a': ['Test, form A', 'Twelve questions, before or after.'],
    'test-b': ['Test, form B', 'Twelve parallel questions.'],
    'test-key': ['Tests: answers and scoring', 'For the teacher.'],
  } satisfies Record<Sheet, readonly [string, string]>,

  head: {name: 'Name', team: 'Team', seat: 'Seat', date: 'Date', class: 'Class'},
  /** The title of the page, which a browser takes for the name of a file. */
  named: (parts: readonly string[]) => [...parts, 'Demarche'].join(' · '),
  foot: 'Demarche: a classroom diplomacy simulator in which every outcome shows its source',
}

/** What was wrong with the address, and what is shown instead. */
export const wordHandoutMistake = ({part, value}: HandoutMistake): string => MISTAKES[part](value)

const MISTAKES: Readonly<Record<HandoutMistake['part'], (value: string) => string>> = {
  scenario: value =>
    `This address asks for the crisis "${value}", which is not in this library. The first crisis is shown instead.`,
  sheet: value =>
    `This address asks for the sheet "${value}", which does not exist. The lesson plan is shown instead.`,
  seat: value =>
    `This address asks for the seat "${value}", which this crisis does not have. The first seat is taken instead.`,
  paper: value => `This address asks for the paper "${value}". A4 is used instead.`,
  unknown: value =>
    `This address has a part "${value}" that this page does not know. It was left out.`,
}
