import type {TurnChoices} from '../records/choices.ts'
import type {Option} from '../scenarios/schema.ts'

/** A theory as something to look through: what it asks of a crisis, and what to doubt about it. */
export type Lens = {
  readonly id: string
  /** As reasons in a scenario name it, in front of a colon. */
  readonly name: string
  readonly year: string
  readonly asks: string
  /** Passages in which it may be seen. */
  readonly cites: readonly string[]
  readonly doubt: string
  /** Doubts of the documents that bear on those passages. */
  readonly doubts: readonly string[]
  /** Whether other studies found otherwise. */
  readonly contested: boolean
}

/** A lens, and how many of a class's own orders rest on a reason that names it. */
export type MetLens = {readonly lens: Lens; readonly met: number}

/** Every lens, first those that the reasons behind the class's orders name most often. */
export const lensesMet = (choices: readonly TurnChoices[]): readonly MetLens[] =>
  LENSES.map(lens => ({lens, met: metIn(choices, lens)})).sort((one, other) => other.met - one.met)

function metIn(choices: readonly TurnChoices[], {name}: Lens): number {
  const counts = choices.flatMap(({options}) =>
    options.map(({option, persons}) =>
      reasonsOf(option).some(reason => reason.includes(`${name}:`)) ? persons : 0,
    ),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Why the order moves what it moves; what each capital meant or heard is told of nearly every order alike. */
const reasonsOf = ({because, outcome}: Option): readonly string[] =>
  [because, outcome.because].flatMap(reason => reason ?? [])

/** The lenses in the order of the casebook; what they ask is in our words. */
export const LENSES: readonly Lens[] = [
  {
    ...{id: 'kahn', name: 'Kahn', year: '1965', contested: false},
    asks: 'On which rung does each side think it stands, and which rung was skipped?',
    cites: ['R2', 'R11'],
    doubt:
      'Kahn himself named faults of the ladder: it takes both sides for cool reckoners, and it hides how differently they may count rungs. The report does not tell the order of the steps.',
    doubts: ['Q6'],
  },
  {
    ...{id: 'schelling', name: 'Schelling', year: '1960 and 1966', contested: false},
    asks: 'Which limit could both sides see and keep without a word, and what was left to chance?',
    cites: ['R13'],
    doubt:
      'That both hit named groups and no armies is what each side says of its own strikes. Nobody is named who checked it.',
    doubts: ['Q4'],
  },
  {
    ...{id: 'fearon', name: 'Fearon', year: '1994', contested: true},
    asks: 'What had been said in public, and what would it have cost at home to take it back?',
    cites: ['R4', 'G4'],
    doubt:
      'This is contested: in 2011 Snyder and Borghard looked for such costs in past crises and found little of them. A caretaker government may also have less to lose before its public. A teacher can switch this gate off.',
    doubts: ['Q9'],
  },
  {
    ...{id: 'osgood', name: 'Osgood', year: '1962', contested: false},
    asks: 'Who took a small step that was announced and could be checked, and was it answered?',
    cites: ['R3', 'R12'],
    doubt:
      'The report does not say who asked the envoys back, so it cannot be told which side took the first step.',
    doubts: ['Q9'],
  },
  {
    ...{id: 'jervis', name: 'Jervis', year: '1976', contested: false},
    asks: 'Was the other side afraid or did it want more, and how could anyone have told?',
    cites: ['K4'],
    doubt:
      'The text does not say whether the tighter checks came before the closure or after it, so who answered whom stays open.',
    doubts: ['Q11'],
  },
  {
    ...{id: 'putnam', name: 'Putnam', year: '1988', contested: false},
    asks: 'Who at home had to agree, and which second issue made the deal easier or harder?',
    cites: ['K3', 'K6'],
    doubt:
      'Nobody is named who issued the statement, and that the country has no agreed policy is the view of one report.',
    doubts: ['Q10', 'Q14'],
  },
  {
    ...{id: 'zartman', name: 'Zartman', year: '2000', contested: false},
    asks: 'When did waiting hurt both sides, and could both see a way out?',
    cites: ['K3', 'K4'],
    doubt:
      'The visit came after the trucks were stuck; that it came because of them is our inference. And whether a moment was ripe is easier to say afterwards than before.',
    doubts: ['Q12'],
  },
  {
    ...{id: 'axelrod', name: 'Axelrod', year: '1984', contested: false},
    asks: 'Who answered in kind, where might an error have echoed, and who forgave first?',
    cites: ['R2', 'R12'],
    doubt:
      'It needs to be known who struck first, and the report gives no order. Two blows and a stop are also few turns for a theory of long games.',
    doubts: ['Q2'],
  },
  {
    ...{id: 'pruitt-rubin', name: 'Pruitt and Rubin', year: '1986', contested: false},
    asks: 'What did the quarrel leave behind that a friendly word did not wash away?',
    cites: ['R7'],
    doubt:
      'That new consultations were needed is one minister’s account, given before the press, where both speakers gain when the quarrel looks small.',
    doubts: ['Q7'],
  },
  {
    ...{id: 'wanis-st-john', name: 'Wanis-St. John', year: '2006', contested: false},
    asks: 'What could be said quietly that could not be said in public, and who was left to doubt?',
    cites: ['R4', 'R5'],
    doubt:
      'That the channels worked is said by a minister who had used them. What went through them, no document tells.',
    doubts: ['Q7'],
  },
]
