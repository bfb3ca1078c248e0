/** Either a value or an error, never both. Mistakes a person made travel as errors; bugs throw. */
export type Result<T, E> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly error: E}

export const ok = <T>(value: T): Result<T, never> => ({ok: true, value})
export const fail = <E>(error: E): Result<never, E> => ({ok: false, error})
