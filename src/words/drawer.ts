import {count} from './count.ts'

/* The source drawer. */

export const drawerWords = {
  kicker: (id: string, kind: string) => `Source ${id} · ${kind}`,
  paragraphs: (number: number) => count(number, 'paragraph', 'paragraphs'),
  lines: (number: number) => count(number, 'line', 'lines'),
  paragraph: (number: number) => `Paragraph ${number}`,
  line: (number: number) => `Line ${number}`,
  anchor: 'Anchor',
  supports: 'What it supports.',
  critical: 'Read critically:',
  exercise: 'Try it.',
  bundled: {
    loaded: 'reading pack loaded',
    absent: 'no reading pack',
    addHelp:
      'The documents are other people’s writing, so the game carries only paraphrases. Choose the text files of the reading pack to read the paragraphs here; they stay in this browser.',
  },
  own: {
    loaded: 'text loaded',
    absent: 'text not on this device',
    addHelp:
      'The author of this crisis brought this document, and the crisis carries only a paraphrase. If you have its text, save it as a plain text file (.txt) and choose it here. It is known by its anchors, and it stays in this browser.',
  },
  verified: 'anchor found once',
  absent: 'anchor not found in the loaded text',
  ambiguous: 'anchor found more than once in the loaded text',
  add: 'Add the texts',
  added: (title: string) => `Kept: ${title}.`,
  notAdded: (name: string) => `${name} fits none of the documents.`,
  twoFit: (name: string) => `${name} fits more than one document.`,
  tooLarge: (name: string) => `${name} is larger than 1 MB and was not read.`,
  unreadable: (name: string) => `${name} could not be read from the disk. Choose it again.`,
  notKept: 'The browser would not keep the text; it can be read until this page is closed.',
  allDocuments: 'All documents',
  bibliography: 'About the document',
  /** Back and on, as a page is read. */
  arrows: ['←', '→'],
  before: 'Previous',
  after: 'Next',
  previous: 'Previous passage',
  next: 'Next passage',
  close: 'Close',
  cited: (number: number) => `Cited in ${count(number, 'place', 'places')} of this crisis`,
  furniture: 'A heading or a name, not a statement.',
}
