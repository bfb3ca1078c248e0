/**
 * Whether the longest tests take every case: each kill of a tab, each hostile text, each paper. It
 * takes a quarter of an hour more, so the usual run takes some of each.
 */
export const THOROUGH = process.env.DEMARCHE_THOROUGH === '1'
