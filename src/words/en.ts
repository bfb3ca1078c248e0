/*
 * Every sentence of the interface, by key. Values that vary come as arguments, so that another
 * language may order them its own way. It is long because a language is one file.
 */

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`

export const en = {
  name: 'Demarche',
  bar: 'Tools',
  motto: 'A crisis, one seat, and the sentence that says what really happened.',

  library: {
    title: 'Choose a crisis',
    intro:
      'You hold one seat. Each order moves five ladders by four rules, and every outcome opens the passage it stands on.',
    facts: (minutes: number, turns: number) => `${minutes} minutes · ${turns} turns`,
    open: 'Read the briefing',
    resume: 'Go on where you stopped',
    resumeFacts: (seat: string, turn: number, turns: number) =>
      `${seat} · turn ${turn} of ${turns}`,
    resumeEnded: (seat: string) => `${seat} · ended`,
    resumeButton: (title: string) => `Go on: ${title}`,
    forget: (title: string) => `Remove: ${title}`,
    goOn: 'Go on',
    remove: 'Remove',
    debrief: 'Step through a record',
    debriefText: 'Someone gave you a file or a code? See that play turn by turn.',
    debriefLink: 'Open the debrief',
    loading: 'One moment …',
    notResumed:
      'This play cannot be opened here: its crisis is not in this library, or what was kept is damaged.',
    failed: 'This crisis could not be loaded. Check the connection, then try again.',
  },

  briefing: {
    kicker: 'Briefing',
    care: 'Before you begin',
    seats: 'Take a seat',
    sit: 'Seats',
    aims: 'You want',
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
    gates: {
      'trust-gate':
        'A gate: from exchange or above, the military ladder eases only while some trust is left.',
      'audience-gate': 'A gate: while the public is locked in, the diplomatic ladder cannot ease.',
      'military-gate': 'A gate: while fire is being exchanged, the economic ladder cannot ease.',
      'envoys-gate': 'A gate: with envoys recalled, trust grows only through a quiet channel.',
      deterrence: 'A gate of this game: against a hard-line rival, easing orders earn no trust.',
    },
  },

  play: {
    youAre: (title: string) => `${title} · you are `,
    progress: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    turnOf: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    situation: 'Situation',
    outcome: 'Outcome',
    ending: 'Ending',
    dated: {stated: 'date stated', inferred: 'date inferred'},
    ask: (office: string) => `What does the ${office} order?`,
    askJoint: 'What do both sides announce?',
    options: 'Options',
    order: 'Give the order',
    chance: ['no misread at this trust', 'misread on 1 of 6', 'misread on 2 of 6'] as const,
    leak: 'a 6 leaks',
    pickFirst: 'Pick an option first.',
    continue: 'Continue',
    ladders: 'Ladders',
    rung: (rung: number, label: string) => `rung ${rung} of 4: ${label}`,
    tone: {ease: 'ease', hold: 'hold', press: 'press', force: 'force'},
    quiet: 'quiet channel',
    worse: 'worse',
    better: 'better',
    stays: 'stays',
    nothing: 'moves nothing',
    blockedNote: 'blocked now',
    moved: 'What moved, and why',
    movedNothing: 'Nothing moved.',
    rungs: (number: number) => count(number, 'rung', 'rungs'),
    die: (roll: number) => `The die showed ${roll}.`,
    prologueDie: 'The die does not count before your first decision.',
    record: 'What the documents say',
    did: (label: string) => `The documents report: ${label}.`,
    inferred: (label: string) => `From the documents one can infer: ${label}.`,
    nearest: (label: string) => `The documents are silent here. Nearest to them: ${label}.`,
    advised: (label: string) =>
      `A document advises this, and none reports that it was done: ${label}.`,
    silent: 'The documents are silent on this moment.',
    roads: 'Roads not taken',
    event: 'Before the decision',
  },

  rival: {
    kicker: 'The other side',
    ask: (seat: string, office: string) =>
      `What will ${seat} (${office}) order? Forecast, then see.`,
    forecast: 'Your forecast',
    sure: 'How sure are you?',
    sureness: {1: 'a guess', 2: 'fairly', 3: 'very'},
    optional: 'You may also go on without a forecast.',
    ordered: (seat: string) => `${seat} ordered`,
    right: 'Your forecast was right.',
    wrong: (label: string) => `Your forecast was: ${label}.`,
    knew: 'What that capital knew',
    meant: 'What it meant',
    departed: 'You have left the documented path, so the other side now answers in kind.',
    prologue: 'Before your first decision',
    prologueText: 'These turns are told, not tested: nothing here can end the play.',
  },

  ending: {
    aims: 'Your aims',
    others: (seat: string) => `The aims of ${seat}`,
    met: 'met',
    unmet: 'not met',
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
  },

  basis: {
    documented: 'documented',
    inferred: 'inferred',
    counterfactual: 'our judgement',
    act: (basis: string) => `Act ${basis}`,
    order: {
      inferred: 'its place in the order inferred',
      documented: 'its place in the order documented',
    },
    reason: 'Reason',
    passages: 'Passages',
    doubts: 'Read critically',
  },

  source: {
    button: (id: string) => `Source ${id}`,
    doubt: (id: string) => `Doubt ${id}`,
    all: 'Sources',
    kicker: (id: string, kind: string) => `Source ${id} · ${kind}`,
    paragraphs: (number: number) => count(number, 'paragraph', 'paragraphs'),
    lines: (number: number) => count(number, 'line', 'lines'),
    paragraph: (number: number) => `Paragraph ${number}`,
    line: (number: number) => `Line ${number}`,
    anchor: 'Anchor',
    supports: 'What it supports.',
    critical: 'Read critically:',
    exercise: 'Try it.',
    withPack: 'reading pack loaded',
    withoutPack: 'no reading pack',
    verified: 'anchor found once',
    absent: 'anchor not found in the loaded text',
    ambiguous: 'anchor found more than once in the loaded text',
    add: 'Add the texts',
    addHelp:
      'The documents are other people’s writing, so the game carries only paraphrases. Choose the text files of the reading pack to read the paragraphs here; they stay in this browser.',
    added: (title: string) => `Kept: ${title}.`,
    notAdded: (name: string) => `${name} fits none of the documents.`,
    twoFit: (name: string) => `${name} fits more than one document.`,
    tooLarge: (name: string) => `${name} is larger than 1 MB and was not read.`,
    notKept: 'The browser would not keep the text; it can be read until this page is closed.',
    bibliography: 'About the document',
    before: 'Previous',
    after: 'Next',
    previous: 'Previous passage',
    next: 'Next passage',
    close: 'Close',
    cited: (number: number) => `Cited in ${count(number, 'place', 'places')} of this crisis`,
    furniture: 'A heading or a name, not a statement.',
  },

  notices: {
    forked:
      'This play went on in another tab as well. Both are kept: this one goes on as a play of its own.',
    changed:
      'This crisis has been changed since you last played. Your play goes on from the last turn that still fits.',
    updated:
      'The site has been updated. Reload to go on; your play is kept and comes back to this place.',
    reload: 'Reload',
    dismiss: 'All right',
  },

  team: {
    button: 'Team',
    title: 'Roles in a team',
    intro: 'Share these out, and pass them on after a few turns.',
    roles: [
      ['Speaker', 'reads the turn aloud and gives the order once the team has agreed.'],
      ['Source-checker', 'opens the passages and says what they do not say.'],
      ['Dissenter', 'argues for an option that nobody favours, and does it fairly.'],
      ['Recorder', 'writes down the reason, and the doubts of those who disagree.'],
    ] as const,
    note: 'Minority note for this turn',
    noteHelp:
      'What some of you would have done, and why. No names. It stays on this device unless you tick “with reasons and notes” when you save the file.',
    handOver: 'Hand over',
    handOverNote: 'A new play for the next team. Yours stays in the library and is not shown.',
    close: 'Close',
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

  clock: {
    label: 'Time left',
    left: (seconds: number) =>
      `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    more: 'More time',
    drift:
      'The clock ran out, so the holding option stands. An office that does not decide still acts.',
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
    title: 'Settings',
    text: 'Text size',
    spacing: 'Wider letter and word spacing',
    lines: 'Shorter lines',
    contrast: 'Stronger contrast',
    clock: 'Clock for each decision',
    clocks: {0: 'off', 60: '60 seconds', 90: '90 seconds', 150: '150 seconds'},
    voice: 'Offer to read texts aloud',
    sizes: {100: 'usual', 125: 'larger', 150: 'large', 200: 'largest'},
    motion: 'Less motion',
    directions: 'Hide what an option will move',
    close: 'Close',
  },

  debrief: {
    title: 'Step through a record',
    intro: 'Paste a code, or choose a record file. Nothing leaves this device.',
    code: 'Code or record',
    read: 'Show this play',
    file: 'Choose a record file',
    another: 'Another record',
    desk: 'To the desk',
    position: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
    back: 'Back',
    next: 'Next',
    controls: 'Replay',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    speeds: {slow: 'slow', usual: 'usual', fast: 'fast'},
    moment: 'Moment',
    moments: (at: number, last: number) => `${at} / ${last}`,
    divergence: 'here the play left the path of the documents',
    first: 'Start',
    last: 'End',
    ordered: (seat: string) => `${seat} ordered`,
    taken: 'taken',
    did: 'in the documents',
    nearest: 'nearest to the documents',
    advised: 'advised, not reported',
    notTaken: 'Not taken',
    preview: 'with the same die',
    drift: 'The clock ran out and decided.',
    note: 'Minority note',
    opening: 'Opening',
    opened: 'Before the first turn',
    ladders: 'Before and after',
    unfinished: 'This play stops here.',
    seed: (seed: number) => `Seed ${seed}`,
    fixed: (roll: number) => `Every die ${roll}`,
    forecast: (label: string) => `Forecast: ${label}`,
    empty: 'Paste a code or choose a file first.',
    prologue: 'before the first held decision',
  },

  map: 'Boundaries: Natural Earth. The map takes no position on any of them.',

  status: {
    moved: (ladder: string, direction: string, rungs: number, label: string) =>
      `${ladder} ${direction} by ${rungs}: ${label}.`,
    stayed: (ladder: string, why: string) => `${ladder} stayed: ${why}.`,
    picked: (label: string) => `Picked: ${label}.`,
  },

  join: {
    also: (parts: readonly string[]) => parts.join(' · '),
  },
}
