import {cargo} from './cargo-here.ts'
import {cardOf} from './session/shelf.ts'

/** The library of this file. */
export default cargo().scenarios.map(cardOf)
