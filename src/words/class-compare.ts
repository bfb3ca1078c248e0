import {count} from './count.ts'

/* Two plays side by side, and the roads that a room takes another way. */

export const compareWords = {
  open: 'Compare two',
  short: 'Compare',
  compareOf: (alias: string) => `Compare ${alias}`,
  title: 'Two plays side by side',
  back: 'Back to the views',
  one: 'Left',
  other: 'Right',
  documents: 'The documents',
  road: (team: string, option: string) => `${team}, another road: ${option}`,
  /** As they are called within a sentence. */
  path: 'the path of the documents',
  otherRoad: (team: string) => `the other road of ${team}`,
  choose: 'Choose two plays.',
  unread: 'This play cannot be read here.',
  table: (one: string, other: string) => `Turn by turn: ${one} and ${other}`,
  first: 'First difference',
  goFirst: 'Go to the first difference',
  ladders: 'Here the ladders part',
  ending: 'Ending',
  running: 'not ended',
  silent: 'The documents are silent from here on.',
  none: 'did not come to this turn',
  policy: 'by its policy',
  die: (roll: number) => `die ${roll}`,
  moved: 'What moved',
  behind: 'Ladders behind the turn',
  differs: 'differs',
  replay: (name: string) => `Replay ${name}`,

  told: {
    alike: 'Both ordered the same at every turn.',
    option: (turn: string, one: string, first: string, other: string, second: string) =>
      `They part at “${turn}”: ${one} took “${first}”, ${other} took “${second}”.`,
    turns: (one: string, first: string, other: string, second: string) =>
      `They part where ${one} comes to “${first}” and ${other} to “${second}”.`,
    ends: (turn: string, one: string, other: string) =>
      `They are alike up to “${turn}”, where only ${one} goes on and ${other} has ended.`,
    silent: (turn: string, one: string) =>
      `They are alike up to “${turn}”; from there on the documents tell no path, and ${one} goes on.`,
    begun: (parts: readonly string[]) => `They were not begun alike: ${parts.join(', ')}.`,
    setup: {
      held: 'other seats',
      rival: 'another policy of the other side',
      dice: 'other dice',
      rules: 'other rules',
    },
    apart: (turn: string, one: string, other: string) =>
      `The ladders part at “${turn}”: ${one}; ${other}.`,
    ended: (one: string, first: string, other: string, second: string) =>
      first === second
        ? `Both ended in “${first}”.`
        : `${one} ended in “${first}”, ${other} in “${second}”.`,
    together: 'The ladders never part as far as both go.',
    moved: (name: string, ladder: string, from: string, to: string, why: string) =>
      `for ${name}, ${ladder} went from ${from} to ${to} (${why})`,
    held: (name: string, ladder: string, at: string, why: string) =>
      `for ${name}, ${ladder} stayed at ${at} (${why})`,
    stayed: (name: string, ladder: string, at: string) =>
      `for ${name}, ${ladder} stayed at ${at}, for nothing asked it to move`,
    otherwise: (name: string) => `for ${name}, they stood otherwise before`,
  },

  fork: {
    open: 'What if …',
    here: 'What if: take another road here …',
    from: (name: string, turn: string) => `What if ${name} had decided otherwise at “${turn}”?`,
    title: 'Take another road',
    intro: (turn: string, taken: string) =>
      `At “${turn}” the order was “${taken}”. The dice stay the same; behind this turn the team repeats its own orders where they are open, and the other side answers as it would.`,
    options: 'Another option',
    closed: (needs: string) => `Closed in this play: it needs ${needs}.`,
    closedHere: 'Closed in this play.',
    take: 'Play this road',
    cancel: 'Cancel',
    taken: (option: string) => `The other road is played: “${option}”.`,
    team: 'Choose a team first: a road forks from one play.',
    full: 'The class keeps 200 roads. Delete one first.',
  },

  roads: {
    title: 'Roads taken by the room',
    none: 'None yet. Press “What if …” at any turn of a team.',
    road: (turn: string, option: string) => `at “${turn}”: ${option}`,
    open: (name: string, turn: string, option: string) =>
      `Open the road of ${name} at “${turn}”: ${option}`,
    forget: 'Delete',
    forgetOf: (name: string, turn: string, option: string) =>
      `Delete the road of ${name} at “${turn}”: ${option}`,
    forgotten: 'The road is deleted.',
    elsewhere: (number: number) =>
      `${count(number, 'road', 'roads')} of plays that cannot be read here ${number === 1 ? 'stays' : 'stay'} in the class.`,
  },
}
