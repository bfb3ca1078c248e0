/** The sentences of the form that a scenario begins with. */
export const startForm = {
  title: 'A new scenario',
  intro:
    'A few words are enough to begin: you get a small scenario that can be played at once, with plain placeholders to write over.',
  required: '(required)',
  optional: '(optional)',

  scenarioTitle: 'Title',
  scenarioTitleHelp: 'As students see it in the library.',
  file: (name: string) => `It will be kept as ${name}.`,
  minutes: 'Minutes to play',
  minutesHelp: 'From 5 to 120.',
  turns: 'Turns',
  turnsHelp: 'From 3 to 8; the last is decided by all seats together.',
  opening: 'How it opens',
  openingHelp: 'Two or three sentences: what has happened, and who is waiting for an answer?',
  region: 'The map',
  regionHelp:
    'Your places stand on a real coast where nobody lives for good, so that no real side is meant. To move one later, write its longitude and latitude behind “at:” in the text.',
  regions: {
    coast: 'A long coast with fjords (north-east Greenland)',
    strait: 'Two shores of a strait (Lancaster Sound)',
    islands: 'Islands far out at sea (Kerguelen)',
  },
  words: (count: number, most: number) => `${count} of at most ${most} words.`,

  seats: 'Seats',
  seatsHelp: 'The sides that decide. A seat is an office, never a person and never an armed group.',
  seat: (number: number) => `Seat ${number}`,
  name: 'Name',
  nameHelp: 'Such as “Fisheries Office of Tarrow”.',
  short: 'Short name',
  shortHelp: 'Such as “Tarrow”.',
  add: 'Add a seat',
  added: (number: number) => `Seat ${number} is added.`,
  remove: (number: number) => `Remove seat ${number}`,
  removed: (number: number) => `Seat ${number} is removed.`,

  rungs: 'Names of the rungs',
  rungsHelp:
    'Five names for each ladder, from low to high. An empty one stays as it is shown in its field.',
  rung: (ladder: string, rung: number) => `${ladder}, rung ${rung}`,

  start: 'Begin writing',
  wrong: (count: number) =>
    count === 1 ? 'One field needs another look.' : `${count} fields need another look.`,
  missing: 'Write something here.',
  tooLong: (length: number, most: number) =>
    `This is ${length} characters long; at most ${most} fit.`,
  tooManyWords: (count: number, most: number) =>
    `This has ${count} words, and the first turn has room for ${most}.`,
  outside: (least: number, most: number) => `Give a whole number from ${least} to ${most}.`,
  same: 'Another seat has this short name already.',
  cites: 'Square brackets such as [R11] would cite a passage. Use other brackets here.',
}

/** The sentences above what an imported story lost. */
export const storyNotesWords = {
  close: 'Go on to map and odds',
  title: 'What the story lost on its way',
  intro:
    'The scenario can be played as it is. These things have no place in it, or need a decision of yours:',
  none: 'Nothing was lost.',
}
