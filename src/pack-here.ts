import type {Catalogue} from './scenarios/schema.ts'
import {servedText} from './served-texts.ts'
import {type ReadingPack, readingPack} from './session/reading-pack.ts'

/** The reading pack of this device, with the texts that came with the page or lie beside it. */
export const packHere = (catalogue: Catalogue): ReadingPack => readingPack(catalogue, servedText)
