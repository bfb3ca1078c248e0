/* The panel from which a teacher leads the debrief, phase by phase. */

export const leadWords = {
  label: 'Lead the debrief',
  close: 'Close',
  phases: 'Phases of the debrief',
  minutes: (minutes: number) => `${minutes}′`,
  inWords: (minutes: number) => `${minutes} minutes`,

  clock: {
    label: 'Time',
    left: 'left in this phase',
    over: 'over in this phase',
    whole: (left: string) => `${left} left of the whole`,
    wholeOver: (over: string) => `${over} over in all`,
    start: 'Start',
    pause: 'Pause',
    more: '+ 2 min',
    moreInWords: 'Two minutes more',
    ended: (phase: string, next: string | undefined) =>
      next
        ? `The time for “${phase}” is over. Next: “${next}”.`
        : `The time for “${phase}” is over. It was the last phase.`,
  },

  turn: {
    label: 'The turn that the room talks about',
    back: 'Turn before',
    next: 'Next turn',
    team: 'Team',
    none: 'the whole class',
    never: (name: string) => `${name} did not come to this turn.`,
    policy: 'decided by the policy of the other side',
    drift: 'The clock ran out and decided.',
    most: (count: number, of: number) =>
      `${count} of the ${of} teams that decided here chose this, more than anything else.`,
    mostFew: 'Chosen more often than anything else.',
    tied: (count: number, of: number) =>
      `Each was chosen by ${count} of the ${of} teams that decided here, and no other option by more.`,
    tiedFew: 'No other option was chosen more often.',
    nobody: 'No play of the class came to this turn.',
    noTeam: 'No team held a seat that decides here; the policy of the other side did.',
    class: 'The class',
    record: 'The documents',
    undocumented: 'The path of the documents does not come this far.',
    reason: 'Reason',
    same: 'The same order, and the ladders stand alike behind it.',
    sameOrder: (ladders: string) =>
      `The same order, another result: ${ladders}. Which earlier turn made the difference?`,
    otherOrder: (ladders: string) => `Another order, and behind it ${ladders}.`,
    otherAlike: 'Another order, and still the ladders stand alike behind it.',
    apart: (ladder: string, one: number, other: number) =>
      `${ladder} at ${one} instead of ${other}`,
    sources: (number: number) => `Sources (${number})`,
    sourcesList: 'Sources of this turn',
    moved: 'Nothing moved.',
  },

  prompts: 'Ask the room',
  more: (number: number) => `${number} more questions`,
  lenses: {
    title: 'Theories to look through',
    met: (met: number) => (met === 1 ? 'behind one order' : `behind ${met} orders of the class`),
    doubt: 'Doubt it',
    contested: 'contested',
    more: (number: number) => `${number} more theories`,
    here: 'Where the documents may show it',
  },
}
