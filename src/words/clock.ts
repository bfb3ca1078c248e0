/* The clock of a decision. */

export const clockWords = {
  label: 'Time left',
  left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  more: 'More time',
  atZero: (option: string) => `At 0:00 this becomes the order: “${option}”.`,
  soon: (seconds: number) => `${seconds} seconds left.`,
  gave: 'Time ran out, and nobody had given an order. The clock gave this one.',
}
