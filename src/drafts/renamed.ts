import type {Edit} from '../scenarios/edits.ts'
import type {Place} from '../scenarios/problems.ts'
import {readYaml} from '../scenarios/yaml-text.ts'
import {applyEdits} from './edits.ts'
import {offsetsIn} from './offsets.ts'
import {quoted, value} from './quoting.ts'

/**
 * A scenario text under another id and title, all else as it was written. A field that is not there
 * stays away, and a text that cannot be read comes back as it is.
 */
export function renamed(
  text: string,
  {id, title}: {readonly id: string; readonly title: string},
): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const yaml = readYaml(body, () => {})
  if (!yaml || typeof yaml.data !== 'object' || yaml.data === null) return text
  const {data, places} = yaml
  // A comma would end the value of a file that is written between braces.
  const named = title.includes(',') ? quoted(title) : value(title)
  const edits = [
    ['id', id],
    ['title', named],
  ] as const
  return (
    text.slice(0, text.length - body.length) +
    applyEdits(
      body,
      edits.flatMap(([field, insert]) =>
        isGiven(data, field) ? editAt(body, places.value([field]), insert) : [],
      ),
    )
  )
}

const isGiven = (data: object, field: string) =>
  Object.entries(data).some(([key, given]) => key === field && given !== null)

function editAt(text: string, place: Place, insert: string): Edit {
  const offsetAt = offsetsIn(text)
  const from = offsetAt(place.line, place.column)
  const to = place.endLine && place.endColumn ? offsetAt(place.endLine, place.endColumn) : from
  return {from, to, insert}
}
