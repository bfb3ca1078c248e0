/* What the two capitals make of one another, by key, like every sentence of the interface. */

export const twoSides = {
  title: (seats: number) => `From ${seats > 2 ? 'all' : 'both'} sides`,
  meant: (seat: string) => `What ${seat} meant`,
  heard: (seats: string) => `What ${seats} heard`,
  believed: 'What it believed you meant',
  misread:
    'And the die made it a misread: at this trust it was taken for something harder than it was meant to be.',
  leaked: 'And it leaked: what was meant for one ear was heard by a public.',
}
