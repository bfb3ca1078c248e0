/*
 * Every sentence of the interface, by key. Values that vary come as arguments, so that another
 * language may order them its own way. It is long because a language is one file.
 */

import {count} from './count.ts'

export const en = {
  name: 'Demarche',
  bar: 'Tools',

  library: {
    title: 'Choose a crisis',
    intro:
      'You hold one seat. Each order moves five ladders by four rules, and every outcome opens the passage it stands on.',
    /** In another language it says of a crisis with an English title that it is in English. */
    facts: (minutes: number, turns: number, _title = '') => `${minutes} minutes · ${turns} turns`,
    remove: 'Remove',
    debrief: 'Step through a record',
    debriefText:
      'Someone gave you a file or a code? See that play turn by turn. Teachers gather a class there.',
    debriefLink: 'Open the debrief',
    lesson: 'For teachers',
    lessonText: 'Choose crisis, seat and rules for a class, and hand out one link.',
    lessonLink: 'Set up a lesson',
    workshopLink: 'Write a crisis',
    handoutsLink: 'Print hand-outs',
    preflightLink: 'Check this machine',
    documents: 'Work with the documents',
    documentsText: 'Paragraph by paragraph: who says what, what is doubtful, and what rests on it.',
    documentsLink: 'Open the documents',
    own: 'From a file',
    removeOwn: (title: string) => `Remove the crisis: ${title}`,
    loading: 'One moment …',
    failed:
      'This crisis could not be loaded. Check the connection, then try again; if it came from a file, open the file again.',
  },

  briefing: {
    kicker: 'Briefing',
    care: 'Before you begin',
    seats: 'Take a seat',
    sit: 'Seats',
    aims: (aims: readonly string[]) => `You want: ${aims.join('; ')}`,
    rival: 'The other side',
    rivals: {
      documented: 'Follows the documents, until you leave them',
      'tit-for-tat': 'Answers in kind',
      conciliatory: 'Seeks calm',
      'hard-liner': 'Presses hard',
    },
    seed: 'Seed of the dice',
    seedHelp: 'Groups with the same seed meet the same dice at the same turn.',
    more: 'Rival and dice',
    begin: 'Begin',
    back: 'Back to the library',
    pickFirst: 'Take a seat first.',
  },

  glossary: {button: 'Words'},

  rules: {
    button: 'Rules',
  },

  play: {
    youAre: (title: string) => `${title} · you are `,
    progress: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    turnOf: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    situation: 'Situation',
    outcome: 'Outcome',
    ending: 'Ending',
    dated: {stated: 'date stated', inferred: 'date inferred'},
    // Offices are one or several, and some bring their own article: neither may matter here.
    ask: (office: string) => `Now deciding: ${office}. Which order?`,
    askJoint: (sides: number) => `What do ${sides > 2 ? 'all' : 'both'} sides announce?`,
    wants: (seats: number) => (seats > 1 ? 'What your seats want' : 'What your seat wants'),
    options: 'Options',
    optionKeys: 'While an option has the focus, the number keys pick one. Picking orders nothing.',
    order: 'Give the order',
    chance: [
      'No misread at this trust.',
      'Chance of a misread: 1 in 6.',
      'Chance of a misread: 2 in 6.',
    ] as const,
    leak: 'On a 6 the quiet talk leaks.',
    pickFirst: 'Pick an option first.',
    continue: 'Continue',
    ladders: 'Ladders',
    rungsOf: (ladder: string) => `All rungs: ${ladder}`,
    rung: (rung: number, label: string) => `rung ${rung} of 4: ${label}`,
    tone: {ease: 'ease', hold: 'hold', press: 'press', force: 'force'},
    quiet: 'quiet channel',
    by: (rungs: number) => ` by ${rungs}`,
    to: ' to ',
    arrow: '→',
    worse: 'worse',
    better: 'better',
    stays: 'stays',
    nothing: 'moves nothing',
    atBest: (ladder: string) => `${ladder}: already at its best`,
    atWorst: (ladder: string) => `${ladder}: already at its worst`,
    quietOnly: (ladder: string) => `better: ${ladder}, but now only through a quiet channel`,
    blockedNow: (ladder: string) => `better: ${ladder}, but a gate holds it now`,
    moved: 'What moved, and why',
    movedNothing: 'Nothing moved.',
    rungs: (number: number) => count(number, 'rung', 'rungs'),
    die: (roll: number) => `The die showed ${roll}.`,
    prologueDie: 'The die does not count before your first decision.',
    record: 'What the documents say',
    did: (label: string) => `The documents report: “${label}”.`,
    inferred: (label: string) => `From the documents one can infer: “${label}”.`,
    nearest: (label: string) => `The documents are silent here. Nearest to them: “${label}”.`,
    advised: (label: string) => `A document advises “${label}”. None reports that it was done.`,
    silent: 'The documents are silent on this moment.',
    roads: 'Roads not taken',
    event: 'Before the decision',
  },

  rival: {
    kicker: 'The other side',
    ask: (seat: string, office: string) =>
      `The order of ${seat} (${office}): forecast it, then see.`,
    sees: (seats: string, many: boolean) => `What ${seats} ${many ? 'see' : 'sees'}`,
    forecast: 'Your forecast',
    sure: 'How sure are you?',
    sureness: {1: 'a guess', 2: 'fairly', 3: 'very'},
    optional: 'You may also go on without a forecast.',
    required: 'Your teacher asks for a forecast first.',
    decides: (seat: string, office: string) => `Now deciding: ${seat} (${office}).`,
    ordered: (seat: string) => `${seat} ordered`,
    right: 'Your forecast was right.',
    wrong: (label: string) => `Your forecast was: ${label}.`,
    knew: 'What that capital knew',
    meant: 'What it meant',
    departed: (turn: string) =>
      `At “${turn}” you left the path of the documents. From now on the other side answers the tone of the last order of another seat: a mild order mildly, a hard one hard.`,
    prologue: 'Before your first decision',
    prologueText: 'These turns are told, not tested: nothing here can end the play.',
  },

  basis: {
    documented: 'documented',
    inferred: 'inferred',
    counterfactual: 'our judgement',
    act: (basis: string) => `Act: ${basis}`,
    order: {
      inferred: 'its place in the sequence inferred',
      documented: 'its place in the sequence documented',
    },
    reason: 'Reason',
    passages: 'Passages',
    doubts: 'Read critically',
  },

  source: {
    button: (id: string) => `Source ${id}`,
    doubt: (id: string) => `Doubt ${id}`,
    all: 'Sources',
  },

  notices: {
    forked:
      'This play went on in another tab as well. Both are kept: this one goes on as a play of its own.',
    changed:
      'This crisis has been changed since you last played. Your play goes on from the last turn that still fits.',
    updated:
      'The site has been updated. Reload to go on; your play is kept and comes back to this place.',
    lost: 'This play cannot be opened here: its crisis is not in this library, or what was kept is gone, damaged or of a newer version.',
    reload: 'Reload',
    dismiss: 'All right',
  },

  team: {
    button: 'Team',
  },

  record: {
    region: 'Record',
    code: 'Code',
    copy: 'Copy',
    copied: 'Code copied.',
    notCopied: 'The browser would not copy. Select the code and copy it yourself.',
    save: 'Save file',
    tooLong: 'This play is too long for a code. Save it as a file.',
    kept: 'Kept on this device at every step.',
    notKept: 'This browser is not keeping your play. Save the file before you leave.',
  },

  aloud: {start: 'Read aloud', stop: 'Stop reading'},

  qr: {
    title: 'The code as a picture',
    open: 'QR',
    alt: 'QR code of the play’s address',
    close: 'Close',
  },

  settings: {
    button: 'Settings',
  },

  map: 'Boundaries: Natural Earth. The map takes no position on any of them.',

  status: {
    moved: (ladder: string, direction: string, rungs: number, label: string) =>
      `${ladder} ${direction} by ${rungs}: ${label}.`,
    stayed: (ladder: string, why: string) => `${ladder} stayed: ${why}.`,
  },
}
