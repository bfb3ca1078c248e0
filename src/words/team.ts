/* Roles in a team at one screen. */

export const teamWords = {
  title: 'Roles in a team',
  intro: 'Share these out, and pass them on after a few turns.',
  roles: [
    ['Speaker', 'reads the turn aloud and gives the order once the team has agreed.'],
    ['Source-checker', 'opens the passages and says what they do not say.'],
    ['Dissenter', 'argues for an option that nobody favours, and does it fairly.'],
    ['Recorder', 'writes down the reason, and the doubts of those who disagree.'],
  ] as const,
  note: 'Minority note for this turn',
  noteHelp:
    'What some of you would have done, and why. No names. It stays on this device unless you tick “with reasons and notes” when you save the file.',
  handOver: 'Hand over',
  handOverNote: 'A new play for the next team. Yours stays in the library and is not shown.',
  close: 'Close',
}
