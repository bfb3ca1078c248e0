/** A text set apart from the direction of those around it, for names that may be in another script. */
export const isolate = (text: string): string => `\u2068${text}\u2069`

/** Whether a text begins in Latin letters, as an English one does. */
export const isLatin = (text: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(text)
