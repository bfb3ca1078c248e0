import {count} from './count.ts'

/** What a page that is one file says of itself. */
export const oneFileWords = {
  title: 'This file cannot be opened',
  damaged:
    'This file is damaged: what it carries is not what was put into it. Copy it again from where it came from, or ask whoever made it for a new one.',
  none: 'This file carries no scenario: it is an empty page, as Demarche makes it before a scenario is put into it. Open the file that “demarche export” wrote.',
  missing: {
    title: 'A part of this file is missing',
    text: 'It was cut off or changed behind its words. What is in sight is whole, and its codes are right; the map, the letters or the gathering of a class may be missing. Copy the file again from where it came from, or ask whoever made it for a new one.',
    goOn: 'Go on without it',
  },
  sameId: (id: string) =>
    `Two of these scenarios have the id "${id}". Give one of them another id, and export again.`,
  noTexts: (folder: string) =>
    `The reading pack has no text that these scenarios cite. It was looked for in ${folder}. Add the texts with "npm run sources -- add FILES", or leave out --with-sources.`,
  noRights:
    'The documents are other people’s writing. To put their texts into the file, add --i-may-hand-out-these-texts, which says that you may give them to your class. Without --with-sources the file carries our paraphrases only.',
  onlyHtml: (option: string) => `${option} is for --to html only.`,
  onlyFiles: (option: string) => `${option} is for --to html and --to scorm12 only.`,
  lessonOfDebrief:
    'A lesson is for students, and the debrief room has none. Leave out --lesson, or --room debrief.',
  lessonRefused:
    'Nothing is written. Put the link between quotation marks, and copy all of it from the page that sets up a lesson.',
  oneOnly: 'Only --to html takes several scenarios. Give one.',
  noVite:
    'The page cannot be made: Vite, which builds it, is not installed. Run "npm ci" in the folder of Demarche, and export again.',
  making: (room: 'desk' | 'debrief') =>
    `Building the page of the ${room} from the sources, once; this takes a few seconds …`,
  written: (file: string, bytes: number, texts: number) =>
    `${file} is written: ${(bytes / 1e6).toFixed(2)} MB${texts > 0 ? `, with ${count(texts, 'text', 'texts')} of other people. Hand it only to whom you may give them` : ''}.`,
  without: (title: string) =>
    `The reading pack has no text of "${title}"; the file carries our paraphrases of it.`,
  asFile: 'As one file, for a school without network',
  asFileText:
    'A page of about 1 MB that opens by a double click, from a memory stick too, under this lesson.',
  texts: 'Put the texts of the documents into file and package',
  textsHelp:
    'They are other people’s writing. By ticking this you say that you may hand them out to your class. Without it the file carries our paraphrases.',
  save: 'Save the file',
  asPackage: 'For an LMS, such as Moodle',
  asPackageText:
    'The same as a SCORM 1.2 package. The LMS keeps each play and is told of decisions, without any grade.',
  savePackage: 'Save for an LMS (SCORM 1.2)',
  busy: 'Making the file …',
  failed:
    'The file could not be made: a part of this site could not be fetched. Check the connection, then try again.',
  saved: (file: string, texts: number | undefined) =>
    texts === undefined
      ? `Saved: ${file}.`
      : texts === 0
        ? `Saved: ${file}. This browser has no text of these documents, so it carries our paraphrases only. Add the texts where a source is opened.`
        : `Saved: ${file}, with ${count(texts, 'text', 'texts')} of other people.`,
  toPlay: 'One file to play (HTML)',
  toPlayHelp: 'Opens by a double click, without a network; for students.',
  toLms: 'Package for an LMS (SCORM 1.2)',
  toLmsHelp: 'For Moodle and other platforms; they keep each play and get no grade.',
  replayText: 'Someone gave you a file or a code of a play? See it turn by turn.',
  replayLink: 'Open a record',
} as const
