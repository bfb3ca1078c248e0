/** What every new scenario file tells its author, and the texts that wait to be replaced. */
export const headWords = {
  welcome:
    'Change this from the top to the bottom. A line that starts with # is a note to you; the game never shows it.',
  summary: 'Two or three sentences that students see in the library.',
  care: 'The content note. Say what could hurt, and that anybody may stop.',
  careText: 'Nobody is hurt in this story. You may change seats, watch or stop at any time.',
  seats: 'The seats. Each is an office of one side, never a person and never an armed group.',
  aim: 'An aim is met or unmet at the end; "met" is a condition over ladders and flags.',
  aims: [
    ['Forces close to home at the end', 'military <= 1'],
    ['Goods that still move', 'economic <= 2'],
    ['A telephone that somebody answers', 'trust >= 2'],
    ['Own public aroused at most', 'audience <= 2'],
    ['Letters that are still answered', 'diplomatic <= 2'],
  ] as const satisfies readonly (readonly [string, string])[],
  seatBrief:
    'Explain here in two or three sentences where this seat stands at the beginning, what it wants to protect, and what it could lose.',
  ladders:
    'The five ladders, each from rung 0 to rung 4. High is bad, but on trust high is good. The rules of the game move them.',
  flags:
    'Flags remember what an order did. An option sets a flag, and later conditions ask for it.',
  places:
    'Where things are on the map: longitude first, then latitude. South and west are negative. These points stand on a coast where nobody lives for good, so that no real side is meant. Write two other numbers to move a place.',
  debrief: 'For the talk afterwards: what students should be able to do, and what you might ask.',
  learn: ['You can show how one order was meant, and how it may have been heard.'],
  questions: [
    'Which order would you take back, and what would it have cost you at home?',
    'What did the other side know when it decided?',
  ],
}
