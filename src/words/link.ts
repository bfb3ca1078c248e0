import type {Policy} from '../machines/rivals.ts'

/** The sentences of the page where a teacher sets up a lesson. */
export const link = {
  title: 'Set up a lesson',
  intro:
    'Choose how a class plays, then hand it out: as an address, as one file, or as a package for an LMS. No account, no server.',
  desk: 'To the desk',
  debrief: 'To the debrief',
  handouts: 'Hand-outs',
  preflight: 'Check a machine',
  loading: 'One moment …',
  failed: 'This crisis could not be loaded. Check the connection, then try again.',
  retry: 'Try again',

  scenario: 'Crisis',
  seats: 'Seats',
  anySeat: 'Students choose any seat',
  someSeats: 'Students choose among some of the seats',
  someSeatsList: 'Seats to choose from',
  hotSeat: 'Hot seat: all seats at one screen',
  hotSeatHelp: 'Groups share a screen and pass it on. This suits a first lesson best.',

  rival: 'The other side',
  rivals: {
    documented: [
      'Follows the documents',
      'It does what the documents report; once a student leaves that path, it answers in kind.',
    ],
    'tit-for-tat': ['Answers in kind', 'It answers each move with one of the same tone.'],
    conciliatory: ['Seeks calm', 'It always takes the option nearest to easing.'],
    'hard-liner': ['Presses hard', 'It always takes the option nearest to force.'],
  } satisfies Record<Policy, readonly [string, string]>,
  freeRival: ['Students choose', 'Each of them picks one of these before the first turn.'] as const,

  dice: 'Dice and clock',
  seed: 'Seed of the dice',
  seedHelp:
    'Groups with the same seed meet the same dice at the same turn. Leave it empty, and every play has its own.',
  seedWrong: 'A seed is a whole number from 0 to 4294967295. This one is not in the address.',
  draw: 'Draw one',
  clock: 'Clock for each decision',
  freeClock: 'Students set it',
  noClock: 'No clock',
  seconds: (seconds: number) => `${seconds} seconds`,
  ownClock: 'Another',
  ownSeconds: 'Seconds for each decision',
  ownHelp: 'From 30 to 600 seconds.',
  clockHelp:
    'When it runs out, the clock gives the order: the first option whose tone is “hold”, or the first of all where none holds. An option that was only picked does not count. Students can add time as often as they like.',
  clockWrong: 'A clock has 30 to 600 seconds. This one is not in the address.',
  minutes: 'Minutes to play',
  minutesHelp: 'Told to students, not enforced. Leave it empty to say nothing.',
  minutesWrong: 'Give 5 to 240 minutes. This number is not in the address.',

  rules: 'Rules',
  audienceGate: 'The audience gate',
  audienceGateHelp:
    'While the public is locked in, the diplomatic ladder cannot ease. Without it, leaders may back down at any time.',
  deterrence: 'Deterrence',
  deterrenceHelp:
    'Against a rival that presses hard, easing orders earn no trust. With any other rival it changes nothing.',

  show: 'What students see and must do',
  hide: 'Hide what an option will move',
  hideHelp: 'Students weigh the words alone, and see what moved afterwards.',
  forecasts: 'Forecasts of the other side’s moves',
  forecastKinds: {on: 'offered', off: 'off', required: 'required'},
  reasons: 'Ask for a reason before each order',
  open: (number: number) =>
    `Passages to open before the first order: ${number === 0 ? 'none' : number}`,
  openHelp: 'The passages that this crisis cites, each with the words that find it.',

  result: 'Hand it out',
  byLink: 'By link',
  address: 'Address',
  onlyHere:
    'This address opens on this computer only. For students, set the lesson up at the address where they reach the site, or save it as a file or for an LMS, below.',
  copy: 'Copy',
  copied: 'Address copied.',
  notCopied: 'The browser would not copy. Select the address and copy it yourself.',
  try: 'Try it',
  newTab: '(opens in a new tab)',
  qr: 'QR',
  qrTitle: 'The lesson as a picture',
  qrAlt: 'QR code of the lesson’s address',
  keep: 'This page’s own address keeps your choices: bookmark it to change them later.',

  sees: 'What students will see',
  opens: (title: string) => `The briefing of “${title}”, at once.`,
  seesSeat: (seat: string) => `They play ${seat}.`,
  seesSeats: (seats: readonly string[]) => `They choose among ${seats.join(' and ')}.`,
  seesAny: 'They choose any seat.',
  seesHot: 'All seats are played at one screen.',
  seesRival: 'They choose how the other side plays.',
  seesDice: 'Every play has its own dice.',
}
