import {count} from './count.ts'

/* The views of a class: what each shows, what it needs, and the heads of its table. */

const plays = (number: number) => count(number, 'play', 'plays')

export const viewWords = {
  policy:
    'Where no team held the seat, the policy of the other side decided; those orders are counted here too. Choose a seat to follow its own teams alone.',
  asTable: 'As a table',
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  saved: (name: string) => `Saved as ${name}.`,
  narrow: 'There is too little room here for the chart, so its table stands open.',
  merged: 'Groups under five are merged into "other", so that a small number points at no team.',
  hidden:
    'A dash stands for a number under five, or for one from which such a number could be worked out.',
  other: 'other',
  fewer: 'fewer than five',
  running: 'Not ended',
  record: 'in the documents',
  nearest: 'nearest to the documents',
  marks: {did: '★', nearest: '≈'},
  legend: {
    did: '★ in the documents',
    nearest: '≈ nearest to what the documents tell',
    team: (alias: string) => `● ${alias}`,
  },
  head: {
    turn: 'Turn',
    option: 'Option',
    documents: 'Documents',
    plays: 'Plays',
    share: 'Share',
    persons: 'By persons',
    policy: 'By the policy',
    ending: 'Ending',
    random: 'Random play',
    from: 'From',
    to: 'To',
  },

  paths: {
    title: 'Paths',
    says: (number: number) =>
      `How ${plays(number)} part and meet: the height of a box and the width of a band are shares. Choose a column to talk about its turn.`,
    name: 'Paths of the class, turn by turn',
    end: 'Ending',
    choose: (number: number, title: string) => `Turn ${number}: ${title}`,
    columns: 'Turn to talk about',
    trunk: 'the way of the documents, in gold',
    tableBoxes: 'What was chosen',
    tableFlows: 'What was chosen next',
    flow: (from: string, to: string, share: string, number: number) =>
      `${from} → ${to}: ${share} (${number})`,
    box: (label: string, share: string, number: number) => `${label}: ${share} (${number})`,
    fewFlows: 'Bands that tell of fewer than five are left out, and some beside them.',
  },

  choices: {
    title: 'Choices',
    says: 'What was chosen at each turn, and by whom. Shares are of all plays that decided the turn.',
    name: 'Options of each turn with their shares',
    persons: 'chosen by persons',
    policy: 'chosen by the policy',
    either: 'by persons or the policy',
    decided: (persons: number, rivals: number) =>
      rivals === 0
        ? `${persons} by persons`
        : persons === 0
          ? `${rivals} by the policy`
          : `${persons} by persons, ${rivals} by the policy`,
    decidedAll: (number: number) => `${number} decided`,
    never: 'no play came here',
  },

  ladders: {
    title: 'Ladders',
    says: 'Where the ladders stood behind each turn: the line is the median of the class, the band holds the middle half, and the whiskers reach from the lowest to the highest rung.',
    name: 'The five ladders of the class, turn by turn',
    class: 'class, median',
    band: 'middle half',
    range: 'lowest to highest',
    history: '★ where the documents put it',
    openingLong: 'Start',
    numbers: 'The numbers under each panel are those of the turns; 0 is the start.',
    highHot: 'high is worse',
    highGood: 'high is better',
    head: {
      ladder: 'Ladder',
      behind: 'Behind turn',
      least: 'Lowest',
      lower: 'Lower quartile',
      median: 'Median',
      upper: 'Upper quartile',
      most: 'Highest',
      history: 'Documents',
    },
  },

  endings: {
    title: 'Endings',
    says: 'How the plays ended, beside how often play at random ends so.',
    ofAll: 'Shares are of all plays.',
    ofEnded: (ended: number, running: number) =>
      running === 0
        ? ''
        : `Shares are of the ${ended} that ended; ${plays(running)} did not come to an end.`,
    name: 'Endings of the class beside random play',
    class: 'class',
    random: 'random play',
    uncounted:
      'Random play is not counted: its count is not ready yet, or this crisis has too many states to count.',
    none: 'No play of the class came to an end yet.',
  },

  blocked: {
    title: 'Blocked moves',
    says: 'Orders that asked a ladder to move and met a gate, the most often held first, with the reason.',
    name: 'Blocked moves, the most often held first',
    none: 'No order of this class met a gate.',
    held: (ladder: string) => `${ladder} held`,
    of: (number: number, ordered: number) => `${number} of ${ordered}`,
    first: (shown: number, all: number) => `The first ${shown} of ${all} are drawn.`,
    other: (number: string) => `Other moves were held: ${number}.`,
    head: {
      ladder: 'Ladder that held',
      held: 'Times held',
      ordered: 'Times ordered',
      why: 'Why',
    },
  },

  agreement: {
    title: 'Agreement',
    says: 'At each turn, the share of the persons who took the option that most of them took. A low share is a turn worth talking about.',
    name: 'Agreement at each turn',
    none: 'No turn of these plays was decided by a person.',
    split: 'most divided',
    of: (persons: number) => `of ${count(persons, 'person', 'persons')}`,
    nearly: 'nearly all agreed',
    tooFew: 'too few to tell',
    noPerson: 'decided by the policy alone',
    head: {
      agreement: 'Agreement',
      most: 'Most chosen',
      persons: 'Persons',
    },
  },

  forecasts: {
    title: 'Forecasts',
    says: 'How often a forecast of the other side was right, by how sure its author was. It needs records, since a code keeps choices only.',
    name: 'Forecasts that were right, by how sure their authors were',
    codesOnly:
      'Only codes came, and a code keeps no forecasts. Ask the teams for their record files to see this view.',
    sure: {1: 'A guess', 2: 'Fairly sure', 3: 'Very sure'},
    unsaid: 'Not said how sure',
    right: (right: number, made: number) => `${right} of ${made} right`,
    all: 'All forecasts',
    over: 'The class was more sure than it was right.',
    under: 'The class was more often right than it was sure.',
    from: (records: number) => `From ${count(records, 'record', 'records')} with forecasts.`,
    head: {sure: 'How sure', made: 'Made', right: 'Right'},
  },

  evidence: {
    title: 'Evidence',
    says: 'Passages that stood beside a decision, and how often it was taken without opening them. It needs records, since a code keeps choices only.',
    name: 'Passages that were not opened, turn by turn',
    codesOnly:
      'Only codes came, or records that do not keep what was opened. Ask the teams for their record files to see this view.',
    nothing: 'No passage stands beside the decisions of these records.',
    unopened: (unopened: number, decisions: number) => `${unopened} of ${decisions} not opened`,
    from: (records: number) => `From ${count(records, 'record', 'records')}.`,
    read: 'Read them among the documents:',
    open: (passage: string) => `Read ${passage} among the documents`,
    head: {
      passage: 'Passage',
      decisions: 'Decisions beside it',
      unopened: 'Not opened',
    },
  },

  seats: {
    title: 'Seats',
    says: 'The same turns and endings from each seat, side by side: would another seat tell it so?',
    name: 'Endings and choices, seat against seat',
    one: (seat: string) =>
      `All plays are from one seat: ${seat}. This view compares seats once a second one is in the class.`,
    few: 'The seats have too few plays to be shown apart.',
    left: (number: number) => `${plays(number)} of other seats are left out.`,
    endings: 'Endings',
    unseen: 'not shown',
    head: {of: 'Of', seat: 'Seat', plays: 'Plays'},
  },
} as const
