/** Something that an imported story lost on its way, as data; `passage` is empty where it is about the whole story. */
export type StoryNote = {
  readonly code: StoryNoteCode
  readonly passage: string
  /** Names or a number that the sentence needs; may be empty. */
  readonly detail: string
}

export type StoryNoteCode = keyof typeof SENTENCES

/** What happened to a part of a story, in one or two plain sentences. */
export const wordStoryNote = ({code, passage, detail}: StoryNote): string =>
  SENTENCES[code](short(passage), short(detail))

const SENTENCES = {
  'story/none': () =>
    'No Twine story was found here, so this is an empty beginning. A Twee file has lines that start with “::”, and a Twine file has a tw-storydata block.',
  'story/too-large': (_: string, most: string) =>
    `The file is larger than ${most} characters; what came after them was not read.`,
  'story/other-story': (_: string, title: string) =>
    `The file holds several stories. Only the first was taken, and not “${title}”.`,
  'story/no-start': (_: string, start: string) =>
    start === ''
      ? 'The story does not say where it starts, so its first passage was taken.'
      : `The story should start at “${start}”, which does not exist, so its first passage was taken.`,
  'story/duplicate': (passage: string) =>
    `Several passages are called “${passage}”. The first was taken.`,
  'story/script': (passage: string) => `${inside(passage)} script was left out.`,
  'story/style': (passage: string) => `${inside(passage)} style sheet was left out.`,
  'story/special': (passage: string) =>
    `“${passage}” is a passage for Twine itself and was left out.`,
  'story/macro': (passage: string, macros: string) =>
    `In “${passage}” the commands of Twine were left out: ${macros}. Conditions must be written again as “when” and “sets”.`,
  'story/variable': (passage: string, variables: string) =>
    `“${passage}” speaks of variables: ${variables}. A scenario has flags and ladders instead.`,
  'story/image': (passage: string, images: string) =>
    `In “${passage}” pictures or sounds were left out: ${images}.`,
  'story/dead-link': (passage: string, target: string) =>
    `A link in “${passage}” leads to “${target}”, which does not exist. The link was left out.`,
  'story/loop': (passage: string, target: string) =>
    `A link in “${passage}” leads back to “${target}”. Turns go forward only, so the link was left out.`,
  'story/too-many-links': (passage: string, label: string) =>
    `“${passage}” has more than four links, and a turn has at most four options. Left out: “${label}”.`,
  'story/too-many-ways': (passage: string, target: string) =>
    `The story can be gone through in so many ways that nobody could check them all. The link from “${passage}” to “${target}” was left out.`,
  'story/one-link': (passage: string) =>
    `“${passage}” has only one link, so a second option that leads the same way was added. Write another one, or join the passage with the next.`,
  'story/unreached': (passage: string) =>
    `No way leads to the passage “${passage}”, so it was left out.`,
  'story/too-many-passages': (_: string, count: string) =>
    `The story is too long for one scenario. The ${count} passages that are furthest from its start were left out.`,
  'story/too-many-endings': (passage: string) =>
    `A scenario has at most thirty endings. “${passage}” is now told by the last of them.`,
  'story/shortened': (passage: string, words: string) =>
    `“${passage}” is longer than the 60 words of a brief. Of its ${words} words the first sentences were taken; the rest stands in a note above it, as far as there was room.`,
  'story/long-ending': (passage: string) =>
    `The ending “${passage}” is longer than an ending may be. Only its beginning was taken.`,
  'story/no-ladders': () =>
    'Twine knows no ladders and no sides: the seats are placeholders, and no option moves anything yet.',
  'story/more': (_: string, hidden: string) => `And ${hidden} more of the same kinds.`,
}

const inside = (passage: string) => (passage === '' ? 'The story’s' : `In “${passage}” the`)

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

/** The texts that an imported story lacks. */
export const storyWords = {
  title: 'An imported story',
  because: 'From an imported story.',
  summary: 'This story was imported from Twine. Say here in two sentences what it is about.',
  seats: [
    {id: 'first-side', name: 'The first side', short: 'First side'},
    {id: 'other-side', name: 'The other side', short: 'Other side'},
  ],
  brief: 'This passage has no text of its own. Say here what has to be decided.',
  ending: 'This passage has no text of its own. Say here how the story ends.',
  start: 'Start',
  goOn: 'Go on',
  goOnOtherwise: 'Go on in another way',
  leadsTo: (title: string) => `From here the story goes on with “${title}”.`,
  flag: (title: string) => `The story has turned to “${title}”.`,
  endTitle: 'The end',
  endText: 'The story ends here.',
  turns:
    'The turns: one for each passage that has links. An option sets a flag, and the turn that it leads to waits for this flag.',
  decide: 'All turns belong to the first side. Give some of them to the other one.',
  rest: 'The rest of the passage, for which the brief had no room:',
  endings:
    'The endings: one for each passage without links. The last one has no condition and takes the rest.',
}
