/* An id that names no bundled scenario. */

export const noSuchScenario = {
  near: (id: string) => `Did you mean the bundled scenario ${id}?`,
  known: (ids: readonly string[]) => `The bundled scenarios are ${ids.join(', ')}.`,
}
