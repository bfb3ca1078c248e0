import {language} from '../../words/language.ts'

/** Whether this page is all in one file, so that nothing lies beside it. Known when it is built. */
export const isOneFile = import.meta.env.MODE === 'one-file'

/** What stands before a code in the address that steps through its play, seen from the desk. */
export const REPLAYS = isOneFile ? '#' : `${language.site}debrief/#`
