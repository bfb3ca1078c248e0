import {stringify} from 'yaml'

const TURNS = 300
const CHAPTER = 25
const SEATS = ['north', 'south', 'east'] as const
const FLAGS = ['pact', 'envoy_home'] as const
const TONES = ['ease', 'hold', 'press'] as const

/**
 * A scenario of 300 turns and about 0.7 MB, always the same: as large as one that a person may open, with
 * three seats, conditions, events, endings on the way, and flags that are set and asked.
 */
export function largeScenario(): string {
  return stringify(
    {
      demarche: 1,
      id: 'long-winter',
      title: 'The long winter',
      summary: 'Three invented offices share one river through a winter of three hundred days.',
      minutes: 120,
      care: 'Nobody is hurt in this story, which was written by a program.',
      flags: Object.fromEntries(FLAGS.map(flag => [flag, `The flag ${flag} has been set.`])),
      seats: Object.fromEntries(SEATS.map(seat => [seat, seatNamed(seat)])),
      ladders: {
        military: {start: 1},
        diplomatic: {start: 1},
        economic: {start: 1},
        audience: {start: 1},
        trust: {start: 3},
      },
      places: Object.fromEntries(
        SEATS.map((seat, i) => [`${seat}-town`, {name: `Town of the ${seat}`, at: [10 + i, 50]}]),
      ),
      documents: [riverPapers()],
      turns: Array.from({length: TURNS}, (_, day) => turnOf(day)),
      endings: endings(),
      debrief: {learn: ['Tell a calm day from a busy one.'], questions: ['Which day mattered?']},
    },
    {lineWidth: 0, aliasDuplicateObjects: false},
  )
}

const seatNamed = (seat: string) => ({
  name: `River Office of the ${seat}`,
  short: `The ${seat}`,
  capital: `${seat}-town`,
  aims: [{text: 'The river stays quiet.', met: 'military <= 1'}],
  brief: `${prose(SEATS.length, 2)} [W1]`,
  basis: 'inferred',
  cites: ['W1'],
})

const riverPapers = () => ({
  id: 'river-papers',
  letter: 'W',
  title: 'Papers of the river offices',
  kind: 'correspondence',
  date: 'undated',
  dated: 'undated',
  split: 'paragraph',
  about: 'Invented papers about an invented river.',
  passages: Array.from({length: 60}, (_, i) => ({
    id: `W${i + 1}`,
    says: prose(i, 1),
    anchor: `the ${i + 1}th page of the ledger`,
  })),
})

/** A chapter ends with a turn that may be skipped and that sets or asks a flag. */
function turnOf(day: number) {
  const chapter = Math.floor(day / CHAPTER)
  const isLast = day % CHAPTER === CHAPTER - 1
  const flag = FLAGS[chapter % FLAGS.length] ?? 'pact'
  const passage = `W${(day % 60) + 1}`
  return {
    id: `day-${day + 1}`,
    ...(isLast ? {seats: ['north', 'south']} : {seat: SEATS[day % SEATS.length]}),
    title: `The river on day ${day + 1}`,
    dateline: `Day ${day + 1}`,
    brief: `${prose(day, 2)} [${passage}]`,
    cites: [passage],
    ...(isLast ? {when: `military <= 2 || ${flag}`} : {}),
    ...(day % CHAPTER === 12 ? {event: iceDrift(day)} : {}),
    options: TONES.map((tone, i) => optionOf(day, tone, i, flag, isLast)),
  }
}

const iceDrift = (day: number) => ({
  title: `Ice drifts on day ${day + 1}`,
  text: prose(day + 5, 2),
  moves: {audience: 1},
  basis: 'counterfactual',
  because: 'A winter without ice would be no winter.',
})

const MOVES = {
  ease: [{diplomatic: -1}, {trust: 1}, {audience: -1}, {military: -1}],
  hold: [{}],
  press: [{diplomatic: 1}, {audience: 1}, {diplomatic: 1}, {military: 1}],
} as const

function optionOf(
  day: number,
  tone: (typeof TONES)[number],
  place: number,
  flag: string,
  isLast: boolean,
) {
  const moves = MOVES[tone]
  return {
    id: `${tone}-${day + 1}`,
    label: `${['Ease', 'Hold', 'Press'][place]} the quarrel over the ${NOUNS[day % NOUNS.length]}`,
    tone,
    moves: moves[(day + place) % moves.length],
    ...(isLast && tone === 'ease' ? {sets: [flag]} : {}),
    ...(day % 10 === 4 && tone === 'press' ? {when: `trust <= 3 || !${flag}`} : {}),
    basis: 'counterfactual',
    because: prose(day + place, 1),
    outcome: {
      title: `What came of day ${day + 1}`,
      text: prose(day + 3 * place + 1, 4),
      ...(day % 10 === 0
        ? {variants: [{when: 'audience >= 2', text: prose(day + place + 7, 2)}]}
        : {}),
    },
  }
}

function endings() {
  const ending = (id: string, worth: number, more: object = {}) => ({
    id,
    title: `The winter ends as ${id}`,
    worth,
    basis: 'counterfactual',
    because: 'Some end is needed.',
    text: prose(worth, 3),
    ...more,
  })
  return [
    ending('flood', 0, {immediate: true, when: 'military >= 3'}),
    ending('uproar', 0, {immediate: true, when: 'audience >= 3'}),
    ending('treaty', 4, {when: 'pact && !envoy_home && diplomatic <= 1'}),
    ending('truce', 3, {when: 'pact && trust >= 2'}),
    ending('cold-river', 1, {when: 'diplomatic >= 3 || envoy_home'}),
    ending('thaw', 2),
  ]
}

const NOUNS = ['dike', 'ferry', 'mill', 'toll', 'bridge', 'lock', 'quay', 'sluice', 'towpath']
const VERBS = ['counts', 'closes', 'mends', 'watches', 'visits', 'praises', 'doubts']
const ENDS = [
  'before the clerks have read the letter from upstream',
  'while both towns are waiting for an answer',
  'although nobody in the market had asked for it',
  'because the water has risen since the last report',
  'and the quay talks of little else until evening',
]

/** Sentences that differ with the number. */
function prose(number: number, sentences: number): string {
  return Array.from({length: sentences}, (_, i) => {
    const at = number * 7 + i * 5
    const [noun, other] = [NOUNS[at % NOUNS.length], NOUNS[(at + 4) % NOUNS.length]]
    return `The office of the ${noun} ${VERBS[at % VERBS.length]} the ${other} ${ENDS[at % ENDS.length]}.`
  }).join(' ')
}
