/** Text as XML takes it: what no XML may hold, or what turns the direction of reading, is replaced. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`)

const FORBIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu
