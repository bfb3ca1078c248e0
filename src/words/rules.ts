import type {Ladder} from '../scenarios/ladders.ts'

/* The rules page, with ladders to try. Ladders go by the names that they have in the open crisis. */

/** Names a ladder. */
type Name = (ladder: Ladder) => string

export const rulesWords = {
  title: 'Four rules',
  intro: (name: Name) =>
    `There are five ladders. Each ladder has rungs 0 to 4. On four of them high is hot; on ${name('trust')} high is good. ${name('audience')} is one shared ladder: the heat of all publics together.`,
  list: (name: Name): readonly (readonly [string, string])[] => [
    ['Worse is fast.', 'An order that worsens a ladder does so at once and in full.'],
    [
      'Better is slow.',
      `A ladder eases one rung a turn, and only through an open gate. ${name('military')} at 3 or higher eases only while ${name('trust')} is at 1 or higher; ${name('diplomatic')} only while ${name('audience')} is at 3 or lower; ${name('economic')} only while ${name('military')} is at 2 or lower. In the open, ${name('trust')} grows only while ${name('diplomatic')} is at 2 or lower. A quiet channel gets around that, but on a 6 the quiet talk leaks and heats ${name('audience')}.`,
    ],
    [
      'Rung 3 spills over.',
      `Coming to rung 3 from below spills over: ${name('military')} and ${name('economic')} each heat ${name('audience')} by one; ${name('diplomatic')} costs one of ${name('trust')}.`,
    ],
    [
      'Low trust misreads, high trust cools.',
      `With ${name('trust')} at 1 or 0, a low die makes things worse. With ${name('trust')} at 3 or 4, a calm order eases ${name('military')} by itself.`,
    ],
  ],
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
    recall: () => 'Recall the envoys (press)',
    strike: () => 'Strike (force)',
    close: () => 'Close the border (press)',
    calm: (name: Name) => `Ease ${name('military')} (ease)`,
    talks: (name: Name) => `Ease ${name('diplomatic')} (ease)`,
    goods: (name: Name) => `Ease ${name('economic')} (ease)`,
    phone: (name: Name) => `Build ${name('trust')} by telephone (ease, quiet)`,
  },
}
