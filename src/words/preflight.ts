/* What the page that checks a machine says: for each check, what can be found and what to do then. */

/** Numbers that a sentence may need; which of them are there depends on what was found. */
export type FoundNumbers = {
  readonly width?: number
  readonly height?: number
  readonly megabytes?: number
  /** Since when, as a person reads it. */
  readonly since?: string
}

type Found = {
  readonly found: string | ((numbers: FoundNumbers) => string)
  /** Empty where nothing is to be done. */
  readonly todo: string
}

const NOTHING = ''

export const CHECKS = {
  address: {
    what: 'Address of the page',
    file: {
      found: 'The page was opened as a file.',
      todo: 'Open it from a web address. In a folder of the project, npm start gives one.',
    },
    plain: {
      found: 'The address begins with http, without encryption.',
      todo: 'All of play works. For the camera, for copying and for play without a network, ask for an address that begins with https.',
    },
    secure: {found: 'The address suits the browser.', todo: NOTHING},
  },
  offline: {
    what: 'Play without a network',
    plain: {
      found: 'The browser keeps no copy of the site at this address.',
      todo: 'The server must be in reach while a class plays; what is played is kept all the same. For a copy, ask for an address that begins with https.',
    },
    none: {
      found: 'There is no copy of the site here.',
      todo: 'Load this page once more. If none comes, the server must be in reach while a class plays.',
    },
    coming: {
      found: 'A copy of the site is being fetched.',
      todo: 'Leave this page open. This line changes once all of it is here.',
    },
    newer: {
      found: 'All of the site is here. A newer version waits.',
      todo: 'Close all pages of Demarche and open the desk again, or take it up on the first page of the desk.',
    },
    here: {found: 'All of the site is here, and opens without a network.', todo: NOTHING},
  },
  browser: {
    what: 'Browser',
    old: {
      found: 'This browser is too old.',
      todo: 'Update it, or take a newer Chrome, Edge, Firefox or Safari.',
    },
    dated: {
      found: 'This browser runs Demarche, but lays its pages out poorly.',
      todo: 'Update the browser when you can.',
    },
    fits: {found: 'It runs the scripts and knows the layout of the pages.', todo: NOTHING},
  },
  workers: {
    what: 'Work beside the page',
    refused: {
      found: 'The browser runs no script beside the page (a worker).',
      todo: 'Play the crises that come with Demarche. A class can be gathered here, though the page stands still meanwhile. Own scenario files and the workshop need another browser.',
    },
    run: {found: 'A script beside the page (a worker) answered.', todo: NOTHING},
  },
  storage: {
    what: 'Keeping plays',
    refused: {
      found: 'The browser keeps nothing for this site.',
      todo: 'Play in one sitting, and note the code at the end. To keep plays, allow cookies and site data for this site, or leave the private window.',
    },
    fresh: {
      found: 'The browser took a mark. Whether it lasts is not known yet.',
      todo: 'Close the browser, open this page again, and look here once more. A private window, and a machine that is cleaned at log-off, forget.',
    },
    remembers: {
      found: ({since}) => `A mark of ${since} is still here.`,
      todo: 'If the browser was closed since then, plays last. If not, close it and look once more.',
    },
  },
  databases: {
    what: 'Keeping drafts and classes',
    refused: {
      found: 'The browser opens no database for this site.',
      todo: 'Playing is not touched. In the workshop and the debrief, save a file before you close the page.',
    },
    little: {
      found: ({megabytes}) => `There is room for only ${megabytes} MB.`,
      todo: 'Save drafts and classes as files too. A private window gives less room.',
    },
    kept: {
      found:
        'A database takes and gives back what is put there. The browser may clear it if the disk fills up.',
      todo: 'Save what matters as a file.',
    },
    lasting: {
      found:
        'A database takes and gives back what is put there, and the browser will not clear it by itself.',
      todo: NOTHING,
    },
  },
  stage: {
    what: 'Map of the crisis',
    none: {
      found: 'The browser can draw no picture here.',
      todo: 'Play without the map: every fact stands in words too.',
    },
    canvas: {
      found: 'There is no graphics card that the browser would use. The map is drawn more simply.',
      todo: NOTHING,
    },
    card: {found: 'The graphics card can draw the map (WebGL).', todo: NOTHING},
  },
  camera: {
    what: 'Camera, for scanning codes',
    insecure: {
      found: 'The browser gives no camera to an address without https.',
      todo: 'Paste the codes of a class, or open the records as files.',
    },
    policy: {
      found: 'The camera is blocked by the school’s settings or by the page around this one.',
      todo: 'Paste the codes of a class, or open this page in a tab of its own.',
    },
    denied: {
      found: 'The camera was refused to this site.',
      todo: 'To scan codes, allow the camera beside the address of the page. Or paste the codes.',
    },
    none: {
      found: 'No camera was found.',
      todo: 'Paste the codes of a class, or open the records as files.',
    },
    there: {
      found: 'There is a camera. It was not switched on.',
      todo: 'Only the teacher’s machine needs it. The browser asks before it is used.',
    },
  },
  clipboard: {
    what: 'Copying with a button',
    absent: {
      found: 'The browser lets no button copy.',
      todo: 'Select a text and copy it with the keyboard.',
    },
    offered: {found: 'A button may copy a text.', todo: NOTHING},
  },
  screen: {
    what: 'Room on the screen',
    narrow: {
      found: ({width, height}) => `The page has ${width} by ${height} points. That is very little.`,
      todo: 'Make the window larger, or make the page smaller with Ctrl and minus.',
    },
    phone: {
      found: ({width, height}) => `The page has ${width} by ${height} points.`,
      todo: 'Playing works. To write a crisis or lead a debrief, take a wider screen.',
    },
    roomy: {
      found: ({width, height}) => `The page has ${width} by ${height} points.`,
      todo: NOTHING,
    },
  },
  motion: {
    what: 'Motion',
    less: {found: 'This device asks for less motion, and the pages keep still.', todo: NOTHING},
    usual: {
      found: 'This device allows motion.',
      todo: 'Whoever wants less of it ticks Less motion in the settings of a play.',
    },
  },
  downloads: {
    what: 'Saving files',
    absent: {
      found: 'The browser cannot save a file from a page.',
      todo: 'Copy codes and texts instead.',
    },
    untold: {
      found: 'A page is not told whether a school allows downloads.',
      todo: 'Press Save the report. The file demarche-check.txt should be among your downloads.',
    },
  },
  frame: {
    what: 'Page around this one',
    elsewhere: {
      found: 'This page stands inside a page of another site, such as a learning platform.',
      todo: 'Open it in a tab of its own. Inside, a browser keeps plays apart or forgets them.',
    },
    same: {
      found: 'This page stands inside another page of the same site.',
      todo: 'If something does not work, open it in a tab of its own.',
    },
    alone: {found: 'This page stands alone.', todo: NOTHING},
  },
} as const satisfies Record<string, {readonly what: string} & Record<string, string | Found>>

export type Check = keyof typeof CHECKS
/** Each thing that a check can find. */
export type FoundOf<C extends Check> = Exclude<keyof (typeof CHECKS)[C], 'what'>

/** The row of a finding, in words. */
export function wordFinding<C extends Check>(
  check: C,
  how: FoundOf<C>,
  numbers: FoundNumbers,
): {readonly what: string; readonly found: string; readonly todo: string} {
  const {found, todo} = CHECKS[check][how] as Found
  return {
    what: CHECKS[check].what,
    found: typeof found === 'string' ? found : found(numbers),
    todo,
  }
}

export const preflightWords = {
  title: 'Check this machine',
  intro:
    'For whoever prepares a class: what this browser can do, and what to do where it cannot. Nothing leaves the device.',
  desk: 'To the desk',
  link: 'Set up a lesson',
  handouts: 'Hand-outs',
  checking: 'Checking …',
  verdicts: {
    yes: 'This machine can be used',
    limits: 'This machine can be used, with limits',
    no: 'This machine cannot be used',
  },
  caption: 'What was checked',
  head: {what: 'What', found: 'Found', todo: 'What to do'},
  weights: {fine: 'fine', note: 'good to know', limit: 'a limit', stop: 'stops play'},
  nothingToDo: 'Nothing',
  copy: 'Copy the report',
  copied: 'Report copied.',
  notCopied: 'The browser would not copy. Save the report instead.',
  save: 'Save the report',
  file: 'demarche-check.txt',
  again: 'Check again',
  reportHead: (at: string, browser: string) => `Demarche, checked ${at}\nBrowser: ${browser}`,
}
