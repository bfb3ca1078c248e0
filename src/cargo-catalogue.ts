import {cargo} from './cargo-here.ts'

/** The documents that came with this file. */
export default cargo().catalogue
