import {count} from './count.ts'

/* The debrief room with a whole class in it. */

export const classWords = {
  title: 'Debrief a class',
  intro:
    'Gather what the teams hand in. It is read on this device, and nothing leaves it: choices and aliases, no names.',
  nav: {
    desk: 'To the desk',
    all: 'All classes',
    link: 'Set up a lesson',
    handouts: 'Hand-outs',
  },

  gather: {
    title: 'Gather the class',
    help: 'Paste the codes of the teams from anywhere: a chat, a spreadsheet column, a forum. What stands around them is not kept.',
    paste: 'Codes or records',
    read: 'Gather',
    files: 'Choose files',
    drop: 'Or drop files here: records, texts with codes, or a class that you saved.',
    tooLarge: (name: string) => `${name} is larger than 64 MB. It was not read.`,
    unread: (name: string) => `${name} could not be read from the disk. Choose it again.`,
    reading: 'Reading …',
    progress: (plays: number) => `${plays.toLocaleString('en')} plays verified …`,
    stop: 'Stop',
    stopped: 'Stopped. The class is as it was before.',
    failed: 'Reading was broken off. The class is as it was before; try again with fewer records.',
    pasted: 'pasted text',
    scanned: 'camera',
  },

  kept: {
    title: 'Classes on this device',
    open: (name: string) => `Open ${name}`,
    facts: (plays: number, changed: string) =>
      `${count(plays, 'play', 'plays')} · changed ${changed}`,
    forget: (name: string) => `Delete ${name}`,
    forgetShort: 'Delete',
    sure: (name: string) => `Delete ${name} from this device? Without its file it is gone.`,
    yes: 'Delete it',
    no: 'Keep it',
    state: {
      waiting: 'not kept yet',
      kept: 'kept on this device',
      refused: 'This browser keeps nothing: save the class as a file.',
    },
    missing:
      'This class is not on this device. Gather it again, or open the file that it was saved as.',
    unread: (classes: number) =>
      `${classes === 1 ? 'A class on this device cannot be read: it is' : `${classes} classes on this device cannot be read: they are`} damaged, or of a newer version of this page. Nothing of it is changed. If you saved it as a file, choose that here.`,
    save: 'Save file',
    saved: (name: string) => `Saved as ${name}.`,
    name: 'Name of the class',
    unnamed: 'Class',
    /** The name of a class until its teacher gives another: what it played, and the day. */
    named: (scenario: string | undefined, day: string) => `${scenario ?? 'Class'}, ${day}`,
    /** A name that another class has as well. */
    again: (name: string, times: number) => `${name} (${times})`,
  },

  told: {
    title: 'What is not counted',
    titleOf: (things: number) => `What is not counted (${things})`,
    /** What held nothing, behind what was handed in and is not counted. */
    beside: (passages: string) => `Beside that, ${passages}`,
    groups: {
      'gathering/damaged': (number: number) =>
        count(number, 'damaged code or record', 'damaged codes or records'),
      'gathering/foreign': (number: number) => `${number} of other scenarios or versions`,
      'gathering/stopped': (number: number) =>
        count(
          number,
          'record that does not fit its scenario',
          'records that do not fit their scenario',
        ),
      'gathering/duplicate': (number: number) => `${number} handed in twice`,
      'gathering/nothing': (number: number) =>
        count(number, 'passage without a code', 'passages without a code'),
    },
    /** Plays that seem to be other plays of the class before their end; some may be counted all the same. */
    earlier: (number: number, counted: number) => {
      const moments = count(number, 'earlier moment of a play', 'earlier moments of plays')
      return counted === 0 ? moments : `${moments}, ${counted} of ${number} counted all the same`
    },
    moment: (alias: string, of: string, orders: number) =>
      orders === 0
        ? `${alias} is an earlier moment of the play of ${of}: nothing was ordered yet.`
        : `${alias} is an earlier moment of the play of ${of}, which begins with the same ${count(orders, 'order', 'orders')}.`,
    asTeam: (alias: string) => `Another team stopped there: count ${alias}`,
    count: (number: number) =>
      `${count(number, 'thing in what was handed in is', 'things in what was handed in are')} not counted.`,
    show: 'Show why',
    showMoments: 'Show the earlier moments',
    first: (shown: number) => `The first ${shown}:`,
    close: 'Close',
  },

  filter: {
    label: 'Which plays',
    scenario: 'Scenario',
    seat: 'Seat',
    group: 'Group',
    every: 'all',
    alone: 'the policy alone',
    plays: (number: number) => count(number, 'play', 'plays'),
    each: 'Count a play as often as it was handed in',
    eachHelp: (number: number) =>
      `${count(number, 'play was', 'plays were')} handed in more than once.`,
    merge: 'Merge groups under five',
    mergeHelp: 'So that a small number points at no team.',
    empty: 'No play of the class is of this choice. Choose another seat or group.',
  },

  views: {
    label: 'View',
    paths: 'Paths',
    choices: 'Choices',
    ladders: 'Ladders',
    endings: 'Endings',
    blocked: 'Blocked moves',
    agreement: 'Agreement',
    forecasts: 'Forecasts',
    evidence: 'Evidence',
    seats: 'Seats',
    teams: 'Teams',
  },

  teams: {
    caption: 'The plays of the class',
    alias: 'Team',
    seat: 'Seat',
    ending: 'Ending',
    running: 'not ended',
    group: 'Group',
    groupOf: (alias: string) => `Group of ${alias}`,
    show: (alias: string) => `Show ${alias} in the views`,
    shown: 'Shown in the views',
    replay: 'Replay',
    replayOf: (alias: string) => `Replay ${alias}`,
    record: 'with reasons and forecasts',
    code: 'choices only',
    comes: 'Came as',
    again: (times: number) => `handed in ${times + 1} times`,
    first: (shown: number, all: number) => `The first ${shown} of ${all} plays are listed.`,
    unread: (number: number) =>
      `${count(number, 'play', 'plays')} of this class cannot be read here any more: the scenario has changed or is not in this library. They stay in the class.`,
    back: 'Back to the class',
    pick: 'Team shown',
    none: 'none',
  },

  present: 'Present',
  presenting: 'End presenting',
  add: 'Add records',
  lead: 'Lead the debrief',
}
