import type {Scenario} from '../scenarios/schema.ts'

/** What is to stand in a page that is one file. */
export type AskedPage = {
  readonly scenario: Scenario
  /** Whether it is to be the package that an LMS takes. */
  readonly asPackage?: boolean
  /** Whether it came with the site, as its map then did. */
  readonly isBundled: boolean
  /** The lesson that it opens with, as an address would have it. */
  readonly lesson?: string
  /** Whether the documents' texts that this browser has go along. */
  readonly withTexts?: boolean
}

/** A page that was made, or the package of it, and how many texts of other people it holds. */
export type MadePage = {readonly page: string | Uint8Array<ArrayBuffer>; readonly texts: number}

/** Makes such a page; undefined where what it is made from cannot be fetched. */
export type PageMaker = (asked: AskedPage) => Promise<MadePage | undefined>
