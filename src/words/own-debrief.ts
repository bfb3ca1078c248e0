/* What a person is shown of their own play once it has ended. */

export const ownDebrief = {
  forecasts: 'Your forecasts',
  right: (right: number, made: number) =>
    made === 1
      ? `You made one forecast, and it ${right === 1 ? 'was right' : 'was not right'}.`
      : `${right} of your ${made} forecasts ${right === 1 ? 'was' : 'were'} right.`,
  sure: {1: 'As a guess', 2: 'Fairly sure', 3: 'Very sure'} as const,
  unsaid: 'Without saying how sure',
  sureRight: (right: number, made: number) => `right ${right} of ${made}`,
  overSure:
    'You were often surer than you were right. What did you take for granted about the other side?',
  underSure: 'You were right more often than you dared to say. What did you know?',
  evidence: 'Not opened before you decided',
  evidenceHelp: 'These passages stood beside your decisions. You may open them now.',
  allRead: 'You opened every passage that stood beside your decisions.',
  reason: 'Your reason',
  note: 'Minority note',
  roads: 'Roads not taken',
  roadsHelp:
    'Take another option at one of your turns. The dice are the same; behind it you repeat your own orders where they are still open, and the other side answers as it would.',
  turn: 'Turn',
  other: 'Another option',
  show: 'Show that road',
  was: 'What was',
  would: 'The other road',
  change: (label: string) => `Instead: ${label}`,
  table: (turn: string) => `Turn by turn, from ${turn} on`,
  ends: 'Ending',
  playOn: 'Play on from there',
  playOnHelp: 'As a second play. This one stays as it is.',
  same: 'Both roads come to the same ending.',
  different: 'The roads part.',
}
