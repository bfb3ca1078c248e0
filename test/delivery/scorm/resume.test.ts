import {describe, expect, it} from 'vitest'
import {runToGoOn} from '../../../src/delivery/scorm/resume.ts'
import {tallyAgain} from '../../../src/delivery/scorm/tally.ts'
import type {Play} from '../../../src/records/play.ts'
import {NO_REMARKS, recordOf} from '../../../src/records/record.ts'
import type {SavedRun} from '../../../src/session/saved-run.ts'
import {played} from '../../records/any-play.ts'

const EARLY = played(['protest'])
const LATE = played(['protest', 'recall'])
const SAID = {...NO_REMARKS, reasons: {'first-words': 'To gain time.'}}

const run = (play: Play, remarks = NO_REMARKS): SavedRun => ({
  id: 'one',
  at: 1,
  place: 'onward',
  picked: null,
  record: recordOf(play, remarks),
})
const goOn = (given: SavedRun, here: SavedRun) =>
  runToGoOn(given, JSON.stringify(here), () => 'new')

describe('the run to go on with', () => {
  it('is what the LMS gave, where the device holds nothing or nothing that reads', () => {
    expect(runToGoOn(run(EARLY), undefined, () => 'new')).toEqual(run(EARLY))
    expect(runToGoOn(run(EARLY), '{"id":', () => 'new')).toEqual(run(EARLY))
  })

  it('is the device’s, where that is ahead or holds more words', () => {
    expect(goOn(run(EARLY), run(LATE))).toEqual(run(LATE))
    expect(goOn(run(EARLY), run(EARLY, SAID))).toEqual(run(EARLY, SAID))
  })

  it('is the LMS’s with the words of the device, where the LMS is ahead', () => {
    expect(goOn(run(LATE), run(EARLY, SAID))).toEqual(run(LATE, SAID))
  })

  it('leaves the device its own, where the two part', () => {
    expect(goOn(run(LATE), run(played(['say-nothing'])))).toEqual({...run(LATE), id: 'new'})
  })
})

describe('the tally behind another launch', () => {
  const tally = {number: 1, offset: 0, sent: 1}

  it.each([
    ['that kept what was told', 1, {offset: 0, sent: 1}],
    ['that kept a decision more than the tally', 2, {offset: 0, sent: 2}],
    ['that forgets what was told', 0, {offset: -1, sent: 1}],
    ['that holds more than this play has', 9, {offset: 7, sent: 2}],
  ])('of an LMS %s', (_, held, again) => {
    expect(tallyAgain(tally, LATE, held)).toEqual({number: 1, ...again})
  })
})
