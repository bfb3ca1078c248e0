/* The sheets that students write on, and the brief they keep. */

export const rulesSheet = {
  title: (scenario: string) => `The rules of “${scenario}”`,
  ladders: 'The five ladders, rung by rung',
  ladder: 'Ladder',
  marks: '▸ where the crisis opens',
  ends: '✕ ends the story when a turn leaves the ladder there',
  order: 'In each turn, in this order',
  steps: [
    'What gets worse, gets worse in full; rung 3 spills over.',
    'What gets better, eases one rung, where its gate is open.',
    'The die is read: misread, leak, or nothing.',
    'High trust cools after a calm order.',
    'Endings are looked for. Then the next turn begins.',
  ],
  tones: 'Orders and the die',
  toneLines: (trust: string): readonly string[] => [
    'Every order has a tone: ease, hold, press or force. The other side hears the tone and may answer in kind.',
    `An order is misread on a die of 1 while ${trust} is at 1, and on 1 or 2 while it is at 0. That heats the public; after an order of force it raises the use of force instead.`,
  ],
  notes: 'Our notes',
  gateOff: (diplomatic: string, audience: string) =>
    `In this crisis the gate of ${audience} is switched off: ${diplomatic} may ease even while the public is locked in.`,
  deterrence: 'In this crisis, easing orders earn no trust against a rival that presses hard.',
}

export const brief = {
  title: (seat: string) => `Seat brief: ${seat}`,
  offices: 'You decide for',
  situation: 'How it stands',
  opening: 'Where the ladders open',
  aims: 'What you want',
  lines: 'Red lines',
  linesIntro: 'The story ends at once when a turn leaves',
  lineOf: (ladder: string, rungs: readonly string[]) => `${ladder} at ${rungs.join(' or ')}`,
  noLines: 'In this crisis no single rung ends the story.',
  ownLine: 'Our own red line: what we shall not do, whatever they do',
  passages: 'Passages that stand open at your first turns',
  passagesIntro:
    'The words in quotation marks find each passage in its document. Open it in the game by its number.',
  noPassages: 'No document stands behind the first turns of this seat.',
  care: 'Before you begin: you may change seats, watch or stop at any time',
}

export const log = {
  title: 'Decision log',
  intro:
    'Predict how the other side will answer, before its move is shown. A wrong forecast with a good reason teaches more than a lucky one.',
  turn: 'Turn',
  decides: 'Decides',
  order: 'Order given',
  reason: 'Reason',
  predicted: 'Predicted answer, before it is shown',
  moved: 'What moved, and why',
  joint: 'together',
  ours: 'we',
  more: (rows: number) =>
    `This crisis may have more than ${rows} turns. Take a second sheet for the rest.`,
}

export const sourceCheck = {
  title: 'Source check',
  intro:
    'Open each passage in the game, where its doubt stands beside it. Write what it says, what it does not say, and what you would need to know.',
  passage: (id: string) => `Passage ${id}`,
  doubt: (id: string) => `Doubt ${id}.`,
  ownPassage: 'Passage (its number, or its first words): ………………………………………',
  fallback: [
    'Who says this, how could they know, and what do they gain by it?',
    'Which words keep a doubt alive here, or let one fall? Rewrite the sentence with the doubt restored.',
    'What is stated about when it happened, and what have you only inferred?',
    'Does a second source say the same, and does it depend on the first? If there is none, where would you look?',
    'Whose voice is missing? Write the question that you would ask them.',
  ],
}

export const exit = {
  title: 'Exit ticket',
  before: 'I used to think …',
  now: 'Now I think …',
  decision: 'One decision I would change, and what would follow',
  source: 'One source I would check, and for what',
  cut: 'cut here',
}

export const rubric = {
  title: 'Rubric for the debrief',
  intro:
    'For talk, log and written work after the play. Mark the level that the work reaches in each row.',
  never:
    'An ending is never graded. A crisis that ran away can be explained well, and one that ended well can be explained badly.',
  criterion: 'Criterion',
  levels: ['1 asserts', '2 supports', '3 explains', '4 weighs rivals'],
  rows: [
    {
      name: 'Sources',
      about: 'sourcing and corroboration',
      cells: [
        'Repeats what a text says as if it were simply so.',
        'Names the passage, and who says it.',
        'Says how the speaker could know, what he gains, and what another passage adds.',
        'Sets two readings of the evidence side by side and says what would decide between them.',
      ],
    },
    {
      name: 'Causes',
      about: 'rules and theory',
      cells: [
        'Says that one thing led to another.',
        'Points to the move on the ladder, or to the event, that came between.',
        'Explains by a rule or a theory why it moved so, and why something else did not.',
        'Tries a second explanation, and says where each of the two fails.',
      ],
    },
    {
      name: 'The other seat',
      about: 'perspective',
      cells: [
        'Tells it from one’s own seat only.',
        'Says what the other side wanted.',
        'Explains what they knew, feared and had to answer for at home.',
        'Weighs how one act looked from each side, and names what neither could see.',
      ],
    },
    {
      name: 'What if',
      about: 'disciplined counterfactual',
      cells: [
        'Says that it could have gone otherwise.',
        'Changes one decision, and names it.',
        'Follows the change step by step, and keeps all else as it was.',
        'Says what must have been different for that choice to be possible, and how sure that is.',
      ],
    },
    {
      name: 'Beyond this crisis',
      about: 'transfer',
      cells: [
        'Says that it is like another case.',
        'Names one likeness that can be checked.',
        'Explains which rule carries over, and why.',
        'Says where the likeness ends, and what the rule does not explain there.',
      ],
    },
  ],
  comment: 'One thing that was done well, and one question to go on with',
}
