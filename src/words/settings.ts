/* The settings of one person. */

export const settingsWords = {
  title: 'Settings',
  text: 'Text size',
  spacing: 'Wider letter and word spacing',
  lines: 'Shorter lines',
  contrast: 'Stronger contrast',
  clock: 'Clock for each decision',
  clocks: {0: 'off', 60: '60 seconds', 90: '90 seconds', 150: '150 seconds'},
  voice: 'Offer to read texts aloud',
  sizes: {100: 'usual', 125: 'larger', 150: 'large', 200: 'largest'},
  motion: 'Less motion',
  directions: 'Hide what an option will move',
  close: 'Close',
}
