import {count} from './count.ts'

/* What is said once texts have been gathered for a class. */

/** How much of each kind came, and whether something could not be counted. */
type Came = {
  readonly added: number
  readonly moments: number
  readonly fuller: number
  readonly known: number
  readonly isRefused: boolean
}

/** What came of texts that were handed in; where nothing came, why. */
export function wordGathered({added, moments, fuller, known, isRefused}: Came): string {
  if (added + fuller > 0) {
    return [added > 0 ? words.added(added) : '', fuller > 0 ? words.fuller(fuller) : '']
      .filter(sentence => sentence !== '')
      .join(' ')
  }
  if (moments > 0) return words.moments(moments)
  if (known > 0) return isRefused ? words.knownInPart : words.known
  return isRefused ? words.refused : words.nothing
}

const words = {
  added: (plays: number) => `${count(plays, 'new play', 'new plays')}.`,
  fuller: (plays: number) =>
    plays === 1
      ? '1 play of the class now has its record, with the reasons and forecasts that its team gave.'
      : `${plays} plays of the class now have their records, with the reasons and forecasts that their teams gave.`,
  moments: (moments: number) =>
    moments === 1
      ? 'No new play: this is an earlier moment of a play of the class. If another team stopped there, it can be counted below.'
      : 'No new play: these are earlier moments of plays of the class. If other teams stopped there, they can be counted below.',
  known: 'Nothing new: all of this is in the class already.',
  knownInPart:
    'Nothing new: what could be read of this is in the class already. Why the rest is not counted is told below.',
  refused: 'Nothing in this could be counted. Why is told below.',
  nothing:
    'No code and no record was found in this. Paste what the teams were given at their ending, or choose their files.',
}
