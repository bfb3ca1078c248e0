/** What can be wrong with what an LMS gave back of a play; each has a sentence below. */
export const SUSPEND_PROBLEMS = [
  'foreign',
  'newer',
  'damaged',
  'other-scenario',
  'not-given',
] as const
export type SuspendProblem = (typeof SUSPEND_PROBLEMS)[number]

/** What is said about an LMS (a learning platform such as Moodle) that launched the page. */
export const lms = {
  region: 'Your LMS',
  alone: 'No LMS opened this page, so nothing is being reported. You can play as usual.',
  silent:
    'Your LMS does not answer, so nothing is being reported. You can play as usual. To report your play, close this and open it from your LMS again.',
  reporting: 'Your LMS keeps your decisions and your place. No grade is given.',
  behind:
    'Your LMS did not take the last decision; it is kept on this device and will be sent again.',
  behindUnkept:
    'Your LMS did not take the last decision, and this browser keeps nothing: leave this page open. It will be sent again.',
  leftOut: {
    words: 'Your reasons and notes are too long for your LMS. They stay on this device.',
    all: 'Your reasons, notes and forecasts are too long for your LMS. They stay on this device.',
    play: 'This play is too long for your LMS to keep. It stays on this device.',
  },
  aside:
    'It is still there, and nothing new is kept over it. You can play meanwhile; your LMS gets nothing of it until you decide.',
  save: 'Save it as a file',
  replace: 'Keep this play instead',
  fileName: 'kept-by-your-lms.txt',
} as const

/** What is wrong with what the LMS gave back, in full sentences. */
export const wordSuspendProblem = (problem: SuspendProblem): string => SENTENCES[problem]

const SENTENCES: Readonly<Record<SuspendProblem, string>> = {
  foreign: 'What your LMS kept here is not a play of Demarche, so it cannot be gone on with.',
  newer: 'What your LMS kept here was written by a newer Demarche than this one.',
  damaged: 'What your LMS kept of your play is cut off or damaged, so it cannot be gone on with.',
  'other-scenario':
    'What your LMS kept is a play of another crisis, or of this one before it was changed.',
  'not-given': 'Your LMS did not give back what it keeps of your play.',
}
