/* Languages of the students' page that wait for a reader's review. */
export const languagesWords = {
  ask: 'Show languages still waiting for a reader’s review',
  drafts:
    'These pages are drafts: nobody who speaks the language has reviewed them yet. Plays, codes and links are the same in every language.',
  /** Which crises a page has in its language. */
  crises: {
    en: 'every crisis',
    ur: 'with “The January strikes”; the other crises are in English',
    fa: 'with “The January strikes”; the other crises are in English',
  },
}
