/* The workshop, where an instructor writes a scenario. */

type ReadingFacts = {
  readonly grade: number
  readonly words: number
  readonly minutes: number
  readonly longestBrief: {readonly words: number}
}

export const workshop = {
  title: 'Workshop',
  text: 'Scenario text',
  apply: 'Apply',
  restOfLine: (letters: number) =>
    `… ${letters.toLocaleString('en')} more letters of this line are kept, and not shown`,
  nav: {
    bar: 'Workshop tools',
    main: 'Text and problems',
    draft: 'Draft',
    desk: 'Play',
    link: 'Set up a lesson',
    debrief: 'Debrief',
    handouts: 'Hand-outs',
  },
  start: {
    title: 'Write a crisis of your own',
    intro:
      'Everything happens in this browser: nothing is sent anywhere, and what you type is kept on this device.',
    drafts: 'Go on with a draft',
    open: (title: string) => `Open ${title}`,
    forget: (title: string) => `Delete the draft ${title}`,
    forgetShort: 'Delete …',
    sure: (title: string) => `Delete “${title}” and all its versions?`,
    yes: 'Delete it',
    no: 'Keep it',
    changed: (when: string) => `last changed ${when}`,
    from: 'Begin from a finished crisis',
    fromHelp: 'A copy under a name of its own; the original stays as it is.',
    template: 'The template: small, fictional, every block explained',
    file: 'Open a file',
    fileHelp: 'A scenario (.yaml), or a Twine story (.twee, .tw, .html) as a skeleton.',
    drop: 'You can also drop the file anywhere on this page.',
    unopened: {
      left: '',
      unreadable: 'The browser could not read this file. It was not opened.',
      several: 'Drop one file at a time. None was opened.',
      'other-kind':
        'Only files that end in .yaml, .yml, .twee, .tw or .html are read here. It was not opened.',
      'too-large': 'This file is larger than 1 MiB. It was not opened.',
    },
    reading: 'Reading the file …',
    tooLong:
      'This file could not be read to its end here, so it was not opened. Try a shorter file, or another browser; “Check this machine”, below “preflight/”, says what this one can do.',
    missing:
      'The draft that this address names is not on this device, or cannot be read here. Choose another, or begin one.',
    unread: (drafts: number) =>
      `${drafts === 1 ? 'A draft on this device cannot be read: it is' : `${drafts} drafts on this device cannot be read: they are`} damaged, or of a newer version of this page. Nothing of it is changed. If you saved it as a file, open that.`,
    copy: (title: string) => `${title} (copy)`,
    failed: 'This text could not be fetched. Check the network, and try once more.',
    guide: 'How to write a scenario',
  },
  kept: {
    now: 'draft kept',
    waiting: 'not yet kept …',
    refused: 'NOT KEPT: this browser refuses to. Save the file.',
    elsewhere:
      'Another tab has changed this draft. What you type here is kept as a draft of its own.',
    alsoOpen:
      'This draft is also open in another tab. Whoever types second gets a copy; nothing is lost.',
    saved: (name: string) => `Saved as ${name}.`,
    notSaved: {
      left: () => 'It was not saved. Export saves it as a download instead.',
      'not-allowed': (name: string) =>
        `The browser may not write to ${name}, so it was not saved. Save once more to be asked again.`,
      gone: (name: string) =>
        `${name} is no longer where it was, so it was not saved. Save once more to choose a new place.`,
      changed: (name: string) =>
        `Another program has changed ${name}, so it was not saved. Save once more to write over it, or open it as a draft of its own first.`,
      failed: (name: string) =>
        `${name} could not be written, and the file is as it was before. Export saves a download instead.`,
    },
    saving: {
      never: 'not yet saved as a file',
      before: 'not saved as a file since it changed',
      now: '',
    },
  },
  tools: {
    start: 'All drafts',
    guide: 'Guide',
    passages: 'Passages',
    versions: 'Versions',
    export: 'Export',
    library: 'Put in the library',
    save: 'Save file',
  },
  library: {
    done: (title: string) => `“${title}” is in the library of this browser now.`,
    replaced: (title: string, before: string) =>
      `“${title}” is in the library of this browser now, in place of “${before}”, which had the same id.`,
    renewed: (title: string) =>
      `“${title}” is in the library of this browser now, in place of the text that you put there before.`,
    open: 'Open it',
    broken: 'It cannot be played yet. Mend the errors first.',
    bundled:
      'A bundled crisis has this id. Give yours an id of its own at the top of the text, then try again.',
    refused: 'This browser would not keep it. Save the file, and open it in the library.',
  },
  problems: {
    title: 'Problems',
    none: 'No problems found.',
    judging: 'Reading …',
    tooLong:
      'This text could not be read to its end here, so nothing can be said of it; it stays as it is. Shorten it, or try another browser; “Check this machine”, below “preflight/”, says what this one can do.',
    count: (errors: number, warnings: number) =>
      [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', '),
    line: (line: number) => `Line ${line}`,
    go: (line: number) => `Go to line ${line}`,
    goShort: 'Go',
    apply: (repair: string) => `Apply: ${repair}`,
    error: 'error',
    warning: 'warning',
  },
  page: {
    wrong: 'Wrong',
    right: 'Right',
    close: 'Close',
    missing: 'This page could not be fetched.',
  },
  map: {
    byPlay: 'Turn map · width is share of random play',
    stale: 'as of the last text that could be read',
    unshared: 'without shares, until the text has no errors',
    reading: 'The text is being read …',
    broken: 'The map comes back once the text can be read.',
  },
  odds: {
    head: 'Odds of the endings',
    exact: (states: string) =>
      `Exact: every way to play was followed, through ${states} different situations.`,
    running: 'Odds · still following every way to play …',
    tooLong: 'Not every way to play could be followed in time, so no share is told.',
    tooMany: 'There are too many ways to play to follow all of them, so no share is told.',
    stale: 'as of the last text without errors',
    unread: 'Odds · the text is being read …',
    waiting: 'The odds come once the text has no errors.',
    reading: ({grade, words, minutes, longestBrief}: ReadingFacts) =>
      `Grade ${grade.toFixed(1)} · ${Math.round(minutes)} minutes for the longest way, of ${words} words · longest brief ${longestBrief.words} words`,
    endings: 'Endings by random play',
    ending: 'Ending',
    share: 'Random play',
    findings: 'Findings',
    noFindings: 'Nothing else to say.',
    bots: 'Always the same tone',
    botsHelp:
      'How often each ending comes when every seat always takes the option nearest to one tone.',
    meant: 'Meant so:',
    code: 'Read more:',
    note: 'note',
    warning: 'warning',
  },
  play: {
    title: 'Play',
    from: (turn: string) => `Play from “${turn}”`,
    whole: 'Full play',
    close: 'Close the play',
    frame: 'The desk, with this draft',
    restart: 'Begin again',
    turn: 'From turn',
    opening: 'the opening',
    seat: 'Seat',
    all: 'All seats',
    rungs: 'Rungs',
    flags: 'Flags that are set',
    setup: 'Set up',
    broken: 'The draft cannot be played until its errors are mended; this is the play as it was.',
  },
  passages: {close: 'Back to map and odds'},
  versions: {
    title: 'Versions of this draft',
    none: 'There is no version yet. One is kept when you open and save, and at pauses.',
    compare: 'What changed since, line by line',
    legend: 'Red was taken out since, green was written since.',
    restore: 'Go back to this version',
    restored: 'The older text is back. What stood before is kept as a version too.',
    keep: 'Keep a version now',
    kept: 'This text is kept as a version.',
    same: 'Nothing has changed since the newest version.',
    close: 'Close',
    why: {
      opened: 'when it was opened',
      clean: 'free of errors',
      pause: 'while you wrote',
      saved: 'when it was saved',
      shelved: 'when it went into the library',
      asked: 'kept by you',
      'before-restoring': 'before going back to another',
    },
  },
  export: {
    title: 'Export',
    close: 'Close',
    yaml: 'The scenario as a file',
    yamlHelp: 'Opens in the library, here and in the terminal.',
    svg: 'The turn map as a picture (SVG)',
    mermaid: 'The turn map as text',
    mermaidHelp: 'Mermaid (.mmd), which some word processors and wikis draw as a picture.',
    xstate: 'The rules and turns for programmers',
    xstateHelp: 'The whole play as an XState chart (.json).',
    needsClean: 'The rest comes once the text has no errors.',
    save: 'Save',
  },
  leave: 'There are changes that no file holds yet.',
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}
