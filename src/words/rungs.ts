import type {Ladder} from '../scenarios/ladders.ts'

/* One ladder opened: its rungs by name. */
export const rungsWords = {
  about: {
    military: 'How far armed force has gone. High is hot.',
    diplomatic: 'How far the sides have stopped speaking to one another. High is hot.',
    economic: 'How far trade between them has stopped. High is hot.',
    audience: 'How heated the publics are: one ladder for all of them. High is hot.',
    trust: 'How far the sides believe one another. Here high is good.',
  } satisfies Record<Ladder, string>,
  now: 'now',
  record: 'the documents’ path stands here',
  ends: 'ends the story',
  close: 'Close',
}
