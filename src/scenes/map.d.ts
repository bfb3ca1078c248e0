declare module 'virtual:maps' {
  /** Loads the map of a bundled scenario by its id. */
  export const maps: Readonly<
    Record<string, () => Promise<{readonly default: import('./map-data.ts').MapData}>>
  >
}

declare module 'virtual:map/*' {
  const map: import('./map-data.ts').MapData
  export default map
}
