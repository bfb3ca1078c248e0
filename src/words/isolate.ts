/** A text set apart from the direction of those around it, for names that may be in another script. */
export const isolate = (text: string): string => `\u2068${text}\u2069`
