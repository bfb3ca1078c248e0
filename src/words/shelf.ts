/* Scenario files that a person opens in the library. */

export const shelf = {
  title: 'Play a scenario file',
  text: 'A teacher gave you a file that ends in .yaml? It is read on this device and sent nowhere.',
  choose: 'Choose a scenario file',
  reading: 'Reading the file …',
  tooLarge: 'This file is larger than 1 MiB, and no scenario is. It was not opened.',
  tooLong:
    'This file could not be read to its end here, so it was not opened. Try another browser, or check it in the terminal.',
  clash: (title: string) =>
    `A bundled crisis has the same id as “${title}”. Give the file another id, and open it again.`,
  notKept: 'This browser would not keep the scenario. You can play it until this page is closed.',
  problems: (number: number) =>
    `This file cannot be played yet. ${number === 1 ? 'One thing needs' : `${number} things need`} mending:`,
  line: (line: number) => `Line ${line}.`,
}
