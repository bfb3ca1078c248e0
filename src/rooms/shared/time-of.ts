/** When something was, in milliseconds since 1970, as a person reads it. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'medium'})

/** The day on which something was, as a person reads it. */
export const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', {dateStyle: 'medium'})
