/** What a page needs to know of its language beside words. */
export const language = {
  /** As HTML names it. */
  tag: 'en',
  /** The way from the desk in this language to where the site begins. */
  site: './' as './' | '../',
  /** A number in the digits that readers expect. */
  figure: (number: number) => String(number),
  /** Said on every screen of a page that no speaker of its language has reviewed. */
  draft: '',
  /** Names of seats that act together. */
  joined: (names: readonly string[]) => names.join(' & '),
  /** A name in quotation marks. */
  quoted: (name: string) => `“${name}”`,
}
