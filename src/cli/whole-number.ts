import {InvalidArgumentError} from 'commander'

/** Reads a whole number that an option of the terminal takes; refuses any other. */
export const wholeNumber =
  (most: number, least = 0) =>
  (text: string): number => {
    const number = Number(text)
    if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
  }
