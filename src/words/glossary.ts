/** What the dialog of words explains beside the scenario's own glossary. */
export const glossary = {
  title: 'Words and marks',
  close: 'Close',
  own: 'In this crisis',
  tones: 'The four tones',
  tone: {
    ease: 'An order that gives something or takes a step back. The other side hears an offer.',
    hold: 'An order that changes little and waits. The other side hears no answer yet.',
    press: 'An order that puts on pressure without weapons. The other side hears a demand.',
    force: 'An order that uses arms or threatens to. The other side hears an attack.',
  },
  marks: 'How to read the marks',
  mark: {
    R11: 'A source: the letter of a document and the number of its paragraph or line. It opens that passage.',
    Q6: 'A doubt: a point where a document must be read critically. It opens a passage where the doubt bites, with a short exercise.',
    '✕': 'On a ladder: this rung ends the story.',
  },
  badges: 'The three badges',
  badge: {
    documented: 'A passage says so.',
    inferred: 'It follows from passages, but none says it in so many words.',
    counterfactual:
      'No passage carries it. It is our judgement, with a reason that names somebody who studied such crises.',
  },
  thinkers: 'The names in the reasons',
  thinker: [
    [
      'Kahn',
      '1965',
      'He pictured a crisis as a ladder with thresholds, and warned of skipped rungs. He also listed what is wrong with the picture: it takes leaders to be rational, and it hides how unclear a step can be.',
    ],
    [
      'Schelling',
      '1960 and 1966',
      'A limit that everybody can see may hold without any agreement, and some of the danger is always left to chance.',
    ],
    [
      'Fearon',
      '1994',
      'Leaders who take a stand in public pay for stepping back from it. This is disputed: Snyder and Borghard (2011) found little sign of it.',
    ],
    [
      'Osgood',
      '1962',
      'Small steps, announced, easy to check and repeated, can lower tension while each side keeps the means to answer.',
    ],
    [
      'Jervis',
      '1976',
      'Whether firmness calms or inflames depends on whether the other side is frightened or greedy, and that is easily misread.',
    ],
    [
      'Putnam',
      '1988',
      'A deal abroad must also pass at home, and linking two issues can help it do so.',
    ],
    [
      'Zartman',
      '2000',
      'Sides begin to talk when a deadlock hurts them both and both can see a way out.',
    ],
    [
      'Axelrod',
      '1984',
      'Answering in kind works when it is clear; mistakes make it echo, and forgiving ends the echo.',
    ],
    [
      'Pruitt and Rubin',
      '1986',
      'A quarrel that has been stepped up leaves traces, so coming down is harder than going up.',
    ],
    [
      'Wanis-St. John',
      '2006',
      'Talks out of sight are protected, and they feed doubt once they are found out.',
    ],
  ] as const,
  thinkersHelp: 'Each is one sentence of a longer argument, and none is the last word.',
}

/** A name with the year or years of the writing that is meant. */
export const namedWith = (name: string, year: string): string => `${name} (${year})`
