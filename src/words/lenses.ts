import type {TurnChoices} from '../records/choices.ts'
import {citationsIn} from '../records/evidence.ts'
import type {Option, Scenario} from '../scenarios/schema.ts'

/** A theory as something to look through: what it says, what it asks of a crisis, and what to doubt about it. */
export type Lens = {
  readonly id: string
  /** As reasons in a scenario name it, in front of a colon. */
  readonly name: string
  readonly year: string
  /** Whether other studies found otherwise. */
  readonly contested: boolean
  readonly says: string
  readonly asks: string
  /** What to doubt in any crisis. */
  readonly doubt: string
  readonly seen: Seen
}

/** Where the bundled documents may show a theory, which means something only to a crisis that rests on them. */
type Seen = {
  readonly cites: readonly string[]
  /** Why it may not be seen there after all. */
  readonly doubt: string
  /** Doubts of the documents that bear on those passages. */
  readonly doubts: readonly string[]
}

/** A lens, and how many of a class's own orders rest on a reason that names it. */
export type MetLens = {readonly lens: Lens; readonly met: number}

/** Every lens, first those that the reasons behind the class's orders name most often. */
export const lensesMet = (choices: readonly TurnChoices[]): readonly MetLens[] =>
  LENSES.map(lens => ({lens, met: metIn(choices, lens)})).sort((one, other) => other.met - one.met)

/** The letters of the documents that the turns of a crisis cite: a lens seen in others would lead the room astray. */
export const lettersOf = ({turns}: Pick<Scenario, 'turns'>): ReadonlySet<string> =>
  new Set(citationsIn(turns).flatMap(id => id[0] ?? []))

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

/** The lenses in the order of the casebook; what they say and ask is in our words. */
export const LENSES: readonly Lens[] = [
  {
    ...{id: 'kahn', name: 'Kahn', year: '1965', contested: false},
    says: 'Crises climb by rungs, and to skip one is itself a message.',
    asks: 'On which rung does each side think it stands, and which rung was skipped?',
    doubt:
      'He named the faults of his ladder himself: it takes both sides for cool reckoners, and it hides how differently they may count rungs.',
    seen: {
      cites: ['R2', 'R11'],
      doubt: 'The report does not tell the order of the steps.',
      doubts: ['Q6'],
    },
  },
  {
    ...{id: 'schelling', name: 'Schelling', year: '1960 and 1966', contested: false},
    says: 'A limit that both can see may hold without any agreement, and some risk is always left to chance.',
    asks: 'Which limit could both sides see and keep without a word, and what was left to chance?',
    doubt: 'A limit is often found only afterwards, by those who know that it held.',
    seen: {
      cites: ['R13'],
      doubt:
        'That both hit named groups and no armies is what each side says of its own strikes. Nobody is named who checked it.',
      doubts: ['Q4'],
    },
  },
  {
    ...{id: 'fearon', name: 'Fearon', year: '1994', contested: true},
    says: 'A public stand binds whoever takes it, because to retreat costs them at home.',
    asks: 'What had been said in public, and what would it have cost at home to take it back?',
    doubt:
      'This is contested: in 2011 Snyder and Borghard looked for such costs in past crises and found little of them. A teacher can switch this gate off.',
    seen: {
      cites: ['R4', 'G4'],
      doubt: 'A caretaker government may have less to lose before its public.',
      doubts: ['Q9'],
    },
  },
  {
    ...{id: 'osgood', name: 'Osgood', year: '1962', contested: false},
    says: 'Small steps that are announced, can be checked and are repeated may turn a quarrel.',
    asks: 'Who took a small step that was announced and could be checked, and was it answered?',
    doubt: 'Whoever expects deceit may take the first small step for weakness, or for a trick.',
    seen: {
      cites: ['R3', 'R12'],
      doubt:
        'The report does not say who asked the envoys back, so it cannot be told which side took the first step.',
      doubts: ['Q9'],
    },
  },
  {
    ...{id: 'jervis', name: 'Jervis', year: '1976', contested: false},
    says: 'What one side means as defence the other may read as attack.',
    asks: 'Was the other side afraid or did it want more, and how could anyone have told?',
    doubt: 'It helps only if the other side is frightened; against one that is greedy it misleads.',
    seen: {
      cites: ['K4'],
      doubt:
        'The text does not say whether the tighter checks came before the closure or after it, so who answered whom stays open.',
      doubts: ['Q11'],
    },
  },
  {
    ...{id: 'putnam', name: 'Putnam', year: '1988', contested: false},
    says: 'A deal must pass at home as well as abroad, and issues can be linked.',
    asks: 'Who at home had to agree, and which second issue made the deal easier or harder?',
    doubt: 'It fits where home politics can be seen from outside, and often they cannot.',
    seen: {
      cites: ['K3', 'K6'],
      doubt:
        'Nobody is named who issued the statement, and that the country has no agreed policy is the view of one report.',
      doubts: ['Q10', 'Q14'],
    },
  },
  {
    ...{id: 'zartman', name: 'Zartman', year: '2000', contested: false},
    says: 'People talk when a stalemate hurts both and a way out is in sight.',
    asks: 'When did waiting hurt both sides, and could both see a way out?',
    doubt: 'That the moment was ripe is easily said once the talks have worked.',
    seen: {
      cites: ['K3', 'K4'],
      doubt:
        'The visit came after the trucks were stuck; that it came because of them is our inference.',
      doubts: ['Q12'],
    },
  },
  {
    ...{id: 'axelrod', name: 'Axelrod', year: '1984', contested: false},
    says: 'Clear answers in kind can keep peace between those who will meet again.',
    asks: 'Who answered in kind, where might an error have echoed, and who forgave first?',
    doubt:
      'With noise, a single mistake echoes back and forth until somebody forgives. A few turns are also little for a theory of long games.',
    seen: {
      cites: ['R2', 'R12'],
      doubt: 'It needs to be known who struck first, and the report gives no order.',
      doubts: ['Q2'],
    },
  },
  {
    ...{id: 'pruitt-rubin', name: 'Pruitt and Rubin', year: '1986', contested: false},
    says: 'Escalation leaves something behind that does not go when its cause goes.',
    asks: 'What did the quarrel leave behind that a friendly word did not wash away?',
    doubt:
      'How long it stays differs from case to case, and the game’s one rung a turn is only a guess.',
    seen: {
      cites: ['R7'],
      doubt:
        'That new consultations were needed is one minister’s account, given before the press, where both speakers gain when the quarrel looks small.',
      doubts: ['Q7'],
    },
  },
  {
    ...{id: 'wanis-st-john', name: 'Wanis-St. John', year: '2006', contested: false},
    says: 'A back channel protects talks from those who would spoil them.',
    asks: 'What could be said quietly that could not be said in public, and who was left to doubt?',
    doubt: 'The same secrecy feeds distrust as soon as it is found out.',
    seen: {
      cites: ['R4', 'R5'],
      doubt:
        'That the channels worked is said by a minister who had used them. What went through them, no document tells.',
      doubts: ['Q7'],
    },
  },
]
