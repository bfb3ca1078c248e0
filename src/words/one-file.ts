/** What a page that is one file says of itself. */
export const oneFileWords = {
  title: 'This file cannot be opened',
  damaged:
    'This file is damaged: what it carries is not what was put into it. Copy it again from where it came from, or ask whoever made it for a new one.',
  none: 'This file carries no scenario: it is an empty page, as Demarche makes it before a scenario is put into it. Open the file that “demarche export” wrote.',
  replayText: 'Someone gave you a file or a code of a play? See it turn by turn.',
  replayLink: 'Open a record',
} as const
