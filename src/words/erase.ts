import {count} from './count.ts'

/** The kinds of things that Demarche keeps in a browser. */
export type KeptKind =
  | 'plays'
  | 'scenarios'
  | 'drafts'
  | 'versions'
  | 'classes'
  | 'looks'
  | 'texts'
  | 'answers'
  | 'settings'
  | 'mark'
  | 'site'

/** Erasing what this device keeps. */
export const eraseWords = {
  title: 'Erase this device',
  intro:
    'What this site keeps at this address stands in this browser and nowhere else. Save the files that you still need before you erase it.',
  caption: 'What this site keeps in this browser',
  head: {what: 'What', number: 'How many'},
  kinds: {
    plays: 'Plays',
    scenarios: 'Crises opened from a file',
    drafts: 'Drafts of the workshop',
    versions: 'Drafts with older versions',
    classes: 'Classes of the debrief',
    looks: 'How each class was last looked at',
    texts: 'Texts of documents',
    answers: 'Exercises with answers',
    settings: 'Settings',
    mark: 'The mark of this page',
    site: 'The site itself, for play without a network (it comes back with the next visit)',
  } satisfies Record<KeptKind, string>,
  unknown: 'The browser does not say',
  ask: 'Erase all of it',
  sure: (number: number) =>
    `${number === 0 ? 'All of it' : count(number, 'thing', 'things')} will be gone for good, for everybody who uses this browser. Close other tabs of Demarche first: a page that is open can write again. Erase it?`,
  yes: 'Yes, erase it',
  no: 'No, keep it',
  erased:
    'All that this site kept is erased. What other sites, pages opened as a file, and packages in an LMS keep in this browser was not touched.',
  open: (names: readonly string[]) =>
    `Emptied, but still open in another tab: ${names.join(', ')}. Close the other tabs of Demarche, then erase once more.`,
  refused: (names: readonly string[]) =>
    `The browser would not erase: ${names.join(', ')}. Erase the data of this site in the browser’s own settings.`,
  elsewhere: 'Not counted here, and not erased',
  elsewhereText:
    'A page that was opened as a file by a double click, and a package in an LMS, keep what they need in this browser too, but apart from this site. To remove that:',
  elsewhereList: [
    'Plays: open the file or the package, and remove each play in its library.',
    'Classes: open the file of the debrief, and delete each of the classes on this device.',
    'Everything at once: erase the data of all sites and files in the browser’s own settings. For a package, the data of the LMS’s address is enough.',
    'What the LMS itself keeps of a play does not stand in this browser. It is erased in the LMS.',
  ],
}
