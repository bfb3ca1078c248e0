import {count} from './count.ts'

/* The passage finder: documents of an author's own, and the words by which a passage is found. */

export const passagesPanel = {
  title: 'Passages',
  intro:
    'Add a document, choose a few of its words, and say in your own words what they support. The text stays in this browser. Only your sentence and the anchor go into the scenario.',
  choose: 'Add documents',
  kinds: 'Text, Markdown, web page, PDF or Word, up to 5 MB each. You may also drop them here.',
  reading: 'Reading …',
  kept: (name: string) => `${name} is here, and will be the next time.`,
  notKept: (name: string) =>
    `${name} is here, but this browser could not keep it: add it again the next time.`,
  ofDocument: (letter: string, title: string) => `It is the text of document ${letter}, ${title}.`,
  problems: {
    'too-large': (name: string) => `${name} is larger than 5 MB. Take the part that you need.`,
    'too-full': (name: string) =>
      `${name} holds more than is read here: it would unpack to more than 50 MB, or take too long. Save the part that you need as a document of its own.`,
    'unknown-kind': (name: string) =>
      `${name} is of a kind that cannot be read here. Save it as text, a web page, PDF or DOCX.`,
    unreadable: (name: string) =>
      `${name} could not be read: its content is not what its name says, or it is damaged.`,
    locked: (name: string) => `${name} is locked with a password. Save it without one.`,
    'no-words': (name: string) =>
      `${name} has no words in it. A scanned page is a picture: it must be turned into text first.`,
  },
  broken: 'The scenario does not parse at present. Nothing can be cited until it does.',
  none: 'No document yet.',
  list: 'Documents',
  inDraft: (letter: string, cited: number) =>
    `Document ${letter} · ${count(cited, 'passage', 'passages')} cited`,
  notInDraft: 'not in this scenario yet',
  withoutText: 'Cited here, text not on this device:',
  facts: (units: number, split: 'paragraph' | 'line') =>
    split === 'line' ? count(units, 'line', 'lines') : count(units, 'paragraph', 'paragraphs'),
  split: 'Divided into',
  splits: {paragraph: 'paragraphs', line: 'lines'},
  replace: 'Replace the text',
  forget: 'Take the text away',
  forgotten: (name: string) => `${name} is no longer kept. What is cited stays in the scenario.`,
  find: 'Find words',
  findButton: 'Find',
  found: (at: number, of: number, unit: number) => `${at} of ${of}, in paragraph ${unit}.`,
  notFound: 'These words do not occur.',
  earlier: 'Earlier',
  later: 'Later',
  shown: (from: number, to: number, of: number) => `${from} to ${to} of ${of}`,
  chooseWords: (unit: number) => `Choose words in paragraph ${unit}`,
  chooseShort: 'Choose words',
  citedAs: (passage: string) => `Cited as ${passage}`,
  goTo: (passage: string) => `Show ${passage} in the scenario`,
  goToShort: 'Show in the scenario',
  oneUnit: 'Choose words within one paragraph.',
}

/** How the anchors of a document stand in a text. */
export const anchorChecks = {
  title: 'Anchors in this text',
  allFound: (number: number) =>
    number === 1
      ? 'The words you chose are found in this text.'
      : `The words you chose for all ${number} passages are found in this text.`,
  some: (found: number, of: number) => `${found} of ${of} found where they were.`,
  moved: (passage: string, unit: number) =>
    `${passage} now stands in paragraph ${unit}. Its number no longer fits, but the anchor finds it.`,
  ambiguous: (passage: string, units: readonly number[]) =>
    `${passage} occurs ${units.length} times, in paragraphs ${units.join(', ')}. Choose a longer anchor.`,
  missing: (passage: string) => `${passage} is not in this text.`,
  nearMiss: (unit: number) => `Perhaps it became this, in paragraph ${unit}; judge for yourself:`,
  copy: 'Copy these words',
  show: (unit: number) => `Look at paragraph ${unit}`,
}

/** Choosing words and citing them. */
export const citing = {
  title: (unit: number) => `A passage from paragraph ${unit}`,
  pick: 'Select words, with the mouse or with Shift and the arrow keys',
  type: 'or type words that occur in it',
  notInUnit: 'These words do not occur here.',
  nothing: 'No words are chosen yet.',
  anchor: 'Anchor',
  enough: (chosen: number, most: number) =>
    `You chose ${chosen} words. An anchor has at most ${most}, so it takes the first few of them that stand only once. Choose fewer to say which.`,
  once: (words: number) => `${count(words, 'word', 'words')} · occurs once`,
  problems: {
    'no-words': 'There is no word in what you chose.',
    repeated: (phrase: string, times: number) =>
      `“${phrase}” occurs ${times} times, and no longer phrase of eight words is there only once. Choose other words.`,
    'too-long': 'The word is longer than an anchor may be. Choose others.',
  },
  says: 'What it supports, in your own words',
  saysHelp: 'A sentence or two. Not the sentence of the source.',
  shared: (words: string) =>
    `Too close to the source, which has the same words: “${words}”. Say it another way.`,
  about: 'About the document',
  aboutHelp: 'It is new in this scenario, so it is described once.',
  fields: {
    title: 'Title',
    letter: 'Letter',
    id: 'Short name in the file',
    kind: 'Kind of text',
    date: 'Date',
    dated: 'The date is',
    about: 'What it is, and how far to trust it',
  },
  covered: (letter: string, title: string) =>
    `${letter} is the letter of the bundled document “${title}”. In this scenario it would mean yours.`,
  takeLetter: (letter: string) => `Take the free letter ${letter}`,
  dated: {stated: 'stated in the text', inferred: 'inferred', undated: 'not known'},
  cite: 'Cite this passage',
  close: 'Close',
  cited: (passage: string) => `${passage} is in the scenario. Put this mark where you rely on it:`,
  mark: (passage: string) => `[${passage}]`,
  insert: 'Insert at the cursor',
  copy: 'Copy the mark',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the mark and copy it.',
  refused: {
    unreadable: 'The scenario does not parse at present, so nothing was put in.',
    unanswered: 'The scenario takes too long to read, so nothing was put in.',
    unfit:
      'The scenario has no place for it that leaves all else as written. Look at its list of documents.',
    'cited-already': (passage: string) => `It is cited already, as ${passage}.`,
    'letter-taken': (letter: string) => `The letter ${letter} is taken. Choose another.`,
    'id-taken': (id: string) => `A document of the catalogue is called ${id}. Choose another name.`,
    'far-down': (unit: number) =>
      `A passage can be numbered up to 999, and this would be ${unit}. Take a shorter part of the document.`,
    form: {
      says: 'Say what it supports, in no more than 4,000 letters.',
      anchor: 'Choose the words first.',
      title: 'Give the document a title of up to 200 letters.',
      letter: 'The letter is one of A to Z.',
      id: 'The short name has small letters, digits and hyphens, and begins with a letter.',
      kind: 'Say what kind of text it is.',
      date: 'Say when it is from, or that this is not known.',
      about: 'Say what the document is.',
      other: 'Something in the description has not the form that a scenario takes.',
    },
  },
  defaults: {
    kinds: {text: 'text', page: 'web page', pdf: 'PDF document', word: 'Word document'},
    date: 'undated',
    about: (name: string) => `Added by the author of this scenario from the file ${name}.`,
  },
}
