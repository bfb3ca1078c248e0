/* The ending of a play. */

export const endingWords = {
  aims: 'Your aims',
  others: (seat: string) => `The aims of ${seat}`,
  met: 'met',
  unmet: 'not met',
  handIn: 'Does your class gather its plays? Then hand in this code:',
  path: 'Your path',
  questions: 'Talk about it',
  replay: 'Step through this play',
  again: 'Play again',
  stepBack: 'Step back one turn',
  stepBackNote:
    'The story ended early. You may take the last decision again; this play stays as it is, and the new one is a second record.',
  print: 'Print the record',
  library: 'Back to the library',
  because: 'How the story came here',
}
