const digits = new Intl.NumberFormat('fa', {useGrouping: false})

/** A number in Persian digits. */
export const figure = (number: number): string => digits.format(number)
