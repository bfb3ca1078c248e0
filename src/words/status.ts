import type {Entry} from '../machines/steps.ts'
import {en} from './en.ts'
import {type Ladders, ladderName} from './ladders.ts'
import {movedOf} from './moved.ts'

/** One sentence a change, for those who hear the page. */
export const movedStatus = (scenario: Ladders, log: readonly Entry[]): string =>
  movedOf(log, scenario)
    .map(({ladder, direction, rungs, to, sentence}) =>
      direction === 'none'
        ? en.status.stayed(ladderName(scenario, ladder), sentence)
        : en.status.moved(ladderName(scenario, ladder), en.play[direction], rungs, to),
    )
    .join(' ') || en.play.movedNothing
