/* The plays kept on this device, in the library. */

export const keptRuns = {
  resume: 'Go on where you stopped',
  resumeFacts: (seat: string, turn: number, turns: number) => `${seat} · turn ${turn} of ${turns}`,
  resumeButton: (title: string) => `Go on: ${title}`,
  goOn: 'Go on',
  ended: 'Plays that have ended',
  endedFacts: (seat: string, turns: number) => `${seat} · turns: ${turns}`,
  openButton: (title: string) => `Look again: ${title}`,
  open: 'Look again',
  forget: (title: string) => `Remove: ${title}`,
  remove: 'Remove',
  removed: (title: string) => `Removed from this device: ${title}.`,
  putBack: 'Put it back',
  notPutBack: 'This browser would not keep it again.',
}
