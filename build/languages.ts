/** Languages of the students' page beside English, by their folder below the site. */
export const LANGUAGES = ['ur', 'fa'] as const

/** A language that the site can be built for. */
export type Language = 'en' | (typeof LANGUAGES)[number]

/** The language of this name; English where there is none. */
export const languageNamed = (name: string | undefined): Language =>
  LANGUAGES.find(each => each === name) ?? 'en'
