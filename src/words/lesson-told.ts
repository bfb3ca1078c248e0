import type {Policy} from '../machines/rivals.ts'

/** What a teacher fixed, in the words that students read. */
export const told = {
  by: (parts: readonly string[]) => `Set by your teacher: ${parts.join('; ')}.`,
  nothing: 'This link opens the crisis and leaves the rest to you.',
  rival: {
    documented: 'the other side follows the documents, until you leave them',
    'tit-for-tat': 'the other side answers in kind',
    conciliatory: 'the other side seeks calm',
    'hard-liner': 'the other side presses hard',
  } satisfies Record<Policy, string>,
  seed: (seed: number) => `dice with seed ${seed}`,
  clock: (seconds: number) =>
    seconds === 0 ? 'no clock' : `${seconds} seconds for each decision, with more time at hand`,
  audienceGate: {
    on: 'a locked-in public holds the diplomatic ladder',
    off: 'a locked-in public does not hold the diplomatic ladder',
  },
  deterrence: {
    on: 'against a hard-line rival, easing orders earn no trust',
    off: 'easing orders may earn trust, whoever the rival is',
  },
  hidden: 'what an option will move is hidden',
  forecasts: {off: 'no forecasts', required: 'a forecast before each move of the other side'},
  reasons: 'a reason before each order',
  open: (passages: readonly string[]) => `before the first order, open ${passages.join(', ')}`,
  minutes: (minutes: number) => `${minutes} minutes to play`,

  hotSeat: 'All seats are played at this screen. Pass it on when a seat’s turn comes.',
  fixed: 'Your teacher has set the clock or what is hidden, so these do not change here.',
  dismiss: 'All right',
  label: 'About this link',
}
