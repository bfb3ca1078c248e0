/* The rules page, with ladders to try. */

export const rulesWords = {
  title: 'Four rules',
  intro: 'Five ladders of five rungs. On four of them high is hot; on trust high is good.',
  list: [
    ['Worse is fast.', 'An order that worsens a ladder does so at once and in full.'],
    [
      'Better is slow.',
      'A ladder eases one rung a turn, and only through an open gate: force needs some trust, envoys a public that is not locked in, trade no exchange of fire.',
    ],
    [
      'The third rung spills over.',
      'Military and economic trouble heats the public at home; envoys recalled cost trust.',
    ],
    [
      'Low trust misreads, high trust cools.',
      'With trust thin, a low die makes things worse. With trust warm, a calm order eases the military ladder by itself.',
    ],
  ] as const,
  marks:
    'A gold ring on a ladder shows where the path of the documents would stand now. On the bar above, gold is a turn that has been played.',
  calibrated:
    'The acts come from documents where a badge says so. How many rungs an act moves is our own judgement, chosen for teaching.',
  close: 'Close',
  tryTitle: 'Try it',
  tryIntro: 'Give a sample order and watch the ladders answer.',
  tryOrder: 'Sample order',
  tryDie: 'Die',
  tryButton: 'Try this order',
  tryReset: 'Set back',
  samples: {
    recall: 'Recall the envoys (press)',
    strike: 'Strike (force)',
    close: 'Close the border (press)',
    calm: 'Ease the military ladder (ease)',
    talks: 'Ease the diplomatic ladder (ease)',
    goods: 'Ease the economic ladder (ease)',
    phone: 'Build trust by telephone (ease, quiet)',
  },
}
