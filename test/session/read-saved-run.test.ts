import {expect, it} from 'vitest'
import {NO_REMARKS} from '../../src/records/record.ts'
import {readSavedRuns} from '../../src/session/read-saved-run.ts'
import {savedRun} from '../../src/session/saved-run.ts'
import {played} from '../records/any-play.ts'

/** The text of a run as it is kept under this name. */
const textOf = (run: string) =>
  JSON.stringify(
    savedRun(
      {play: played(['protest']), run, picked: undefined, remarks: NO_REMARKS, lessonText: ''},
      'deciding',
      1,
    ),
  )

it('tells a play that says another name than it is kept under as unread', () => {
  const kept: {[name: string]: string} = {one: textOf('one'), two: textOf('three')}
  const {runs, unread} = readSavedRuns(Object.values(kept), id => kept[id])
  expect(runs.map(({id}) => id)).toEqual(['one'])
  expect(unread).not.toBe('')
  expect(readSavedRuns([textOf('one')], id => kept[id]).unread).toBe('')
})
