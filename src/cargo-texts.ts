import {cargo} from './cargo-here.ts'

/** A document's text, where it came with this file. */
export const servedText = async (id: string): Promise<string | undefined> => cargo().texts[id]
