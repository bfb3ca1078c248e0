import {count} from './count.ts'

/* The source desk: the documents themselves, paragraph by paragraph. */

export const documents = {
  title: 'The documents',
  intro:
    'Five texts stand behind the crises. They belong to other people, so you find here what each paragraph supports, a few words by which to find it, who says it, and where a play rests on it. With the reading pack you also see the paragraphs.',
  back: 'To the desk',
  list: 'Five documents',
  dated: {
    stated: 'date stated in the text',
    inferred: 'date inferred, not stated',
    undated: 'no date in the text',
  },
  letter: (letter: string) => `Document ${letter}`,
  facts: (units: string, cited: number) => `${units} · ${cited} cited in the crises`,
  paragraphs: (number: number) => count(number, 'paragraph', 'paragraphs'),
  lines: (number: number) => count(number, 'line', 'lines'),
  says: (speaker: string) => `Who says it: ${speaker}`,
  speakers: 'Who says what',
  speaker: 'Speaker',
  passages: 'Passages',
  nobody: 'not told',
  cited: 'Cited in',
  glossary: 'its glossary',
  questions: 'its questions',
  notCited: 'Cited nowhere.',
  unknown: (name: string) =>
    `This address names “${name}”, which is no document, passage or doubt here. All documents stand below.`,
  furniture: 'A heading or a name. It states nothing, so nothing rests on it.',
  doubts: 'Read critically',
  doubtsIntro:
    'Twenty-five points at which these texts must be doubted. Each has a small exercise for two minutes.',
  exercise: 'Try it.',
  where: 'Passages',
  withText: 'reading pack loaded',
  withoutText: 'no reading pack',
  add: 'Add the texts',
  addHelp:
    'Choose the text files of the reading pack. They stay in this browser and are sent nowhere.',
}

export const exercises = {
  title: 'Three exercises',
  compare: 'Compare',
  again: 'Start again',
  kept: 'What you enter stays on this device.',
  unread:
    'What this device kept of your answers cannot be read: it is damaged, or of a newer version. It was put aside, and you begin anew here.',
  given: 'In the passages',
  yours: 'Yours',
  choose: 'choose …',
  timeline: {
    title: 'The timeline with its gaps',
    doubt: 'Q2',
    intro:
      'When did it happen, and how do we know? Choose for each event whether a passage states its day, whether you can infer the day, or whether nothing tells it.',
    event: 'Event',
    ways: {
      stated: 'The day is stated',
      inferred: 'The day can be inferred',
      unknown: 'No day is told',
    },
    events: [
      {
        id: 'tuesday',
        name: 'A strike in which two children are reported killed',
        answer: 'stated',
        why: 'Tuesday is stated. Who struck is the part to doubt.',
        cites: ['G2'],
      },
      {
        id: 'answer',
        name: 'Pakistan strikes in Iran',
        answer: 'inferred',
        why: 'The summary puts it a day before the Friday call, and Iran reports its dead of Thursday.',
        cites: ['G1', 'G2'],
      },
      {
        id: 'call',
        name: 'The foreign ministers speak by telephone',
        answer: 'stated',
        why: 'Friday is stated, without a date.',
        cites: ['G1'],
      },
      {
        id: 'recall',
        name: 'Pakistan recalls its ambassador',
        answer: 'unknown',
        why: 'After the strikes, the report says; after which of them, and on what day, it does not.',
        cites: ['R11'],
      },
      {
        id: 'invitation',
        name: 'The envoys are asked back',
        answer: 'unknown',
        why: 'Soon, the report says, and names no day. It does not say who asked.',
        cites: ['R12'],
      },
      {
        id: 'meeting',
        name: 'The ministers meet in Islamabad',
        answer: 'unknown',
        why: 'Days after strikes earlier in January: a stretch of time, and no day.',
        cites: ['R3'],
      },
    ],
  },
  counts: {
    title: 'Who counts whom',
    doubt: 'Q3',
    intro:
      'Two figures of people killed stand in one line. For each, choose who reports it and who is named as having checked it.',
    figure: 'Figure',
    reports: 'Who reports it',
    verified: 'Who checked it',
    figures: [
      {
        id: 'nine',
        name: 'Nine killed on Thursday, children among them',
        reports: 'iran',
        why: 'Iran reported it, about its own people. Nobody is named who checked it.',
        cites: ['G2'],
      },
      {
        id: 'two',
        name: 'Two children killed on Tuesday',
        reports: 'nobody',
        why: 'The summary names no source at all, and very likely the wrong attacker (Q1).',
        cites: ['G2', 'R13'],
      },
    ],
    choices: {
      iran: 'Iran',
      pakistan: 'Pakistan',
      un: 'the United Nations',
      nobody: 'nobody is named',
    },
  },
  doubt: {
    title: 'The doubt restored',
    doubt: 'Q4',
    intro:
      'One text says in effect: the two states hit bases of armed groups on each other’s soil. Rewrite that sentence so that it claims no more than can be known.',
    label: 'Your sentence',
    model:
      'Each state said that it had hit bases of armed groups; no passage says that anybody checked.',
    why: 'One report keeps the doubt in a few words, and the summary lets it fall.',
    cites: ['R2', 'G1'],
  },
}
