/** What the page calls a country that the map names in English. */
export const landName = (name: string): string => name
