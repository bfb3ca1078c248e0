/* What is asked of those who decide: a reason, and at one screen an agreement. */

export const reasons = {
  add: 'Say why, in one line',
  label: 'Your reason, in one line',
  help: 'It stays on this device unless you hand it in with your file.',
  required: 'Your teacher asks for a reason before the order.',
  save: 'with reasons and notes',
}

export const reading = {
  ask: 'Your teacher asks you to open these passages before you order:',
  first: 'Open the passages first.',
}

export const hotSeat = {
  choice: 'Both sides at one screen',
  choiceMany: 'All sides at one screen',
  help: (seats: number) =>
    seats > 2
      ? 'Hot seat: a team for each seat; all share this screen and decide turn by turn. Joint turns need all of their seats.'
      : 'Hot seat: two teams share this screen and decide turn by turn. Joint turns need both.',
  turn: (seat: string) => `This turn belongs to ${seat}. Hand over the screen.`,
  joint: (seats: string) => `A joint turn: ${seats} must agree.`,
  agree: (seat: string) => `${seat} agrees`,
  who: 'Who agrees',
  notYet: (seats: string) => `${seats} must agree first.`,
}
