/* The turn map, drawn and as an outline; shares are 0 to 1. */

export const turnMapWords = {
  title: 'Turn map',
  help: 'The width of a line is the share of random play that goes this way.',
  outline: 'Outline',
  turns: 'Turns',
  endings: 'Endings',
  empty: 'No turn is written yet, so there is nothing to map.',
  untitled: 'No title yet',
  ending: 'ending',
  options: (number: number) => (number === 1 ? '1 option' : `${number} options`),
  share: (share: number) => shareWords(share),
  reached: (share: number) =>
    share === 0
      ? 'Random play never comes here.'
      : `${shareWords(share)} of random play comes here.`,
  when: (condition: string) => `Only when ${condition}.`,
  leadsTo: 'Leads to:',
  leadsNowhere: 'Leads nowhere yet.',
  way: (title: string, share: number | null) =>
    share === null ? title : `${title}, ${shareWords(share)}`,
  problem: {error: 'An error stands here.', warning: 'A warning stands here.'},
}

/** The words of a drawing that stands alone. */
export const drawnMapWords = (scenario: string) => ({
  title: `Turn map: ${scenario}`,
  description:
    'Each box is a turn or an ending. The width of a line is the share of random play that goes this way.',
  untitled: turnMapWords.untitled,
  ending: turnMapWords.ending,
  options: turnMapWords.options,
  share: shareWords,
})

/** A share in percent, such as `20%`; only all of play is 100% and only none of it is `never`. */
export function shareWords(share: number): string {
  if (share === 0) return 'never'
  if (share < 0.01) return '<1%'
  if (share > 0.99 && share < ALL) return '>99%'
  return `${Math.round(share * 100)}%`
}

/** Sums of shares are off by the last few bits. */
const ALL = 1 - 1e-9
