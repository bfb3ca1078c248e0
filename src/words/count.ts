/** A number with what is counted, in the singular or the plural. */
export const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`
