/** The five ladders in rule order. On the first four high is hot; on trust high is good. */
export const LADDERS = ['military', 'diplomatic', 'economic', 'audience', 'trust'] as const
export type Ladder = (typeof LADDERS)[number]

/** A place on a ladder, 0 at the bottom to 4 at the top. */
export type Rung = 0 | 1 | 2 | 3 | 4
export type Rungs = Readonly<Record<Ladder, Rung>>

/** Tones from soft to harsh; a rival measures nearness along this line. */
export const TONES = ['ease', 'hold', 'press', 'force'] as const
export type Tone = (typeof TONES)[number]

/** The rung labels a scenario starts from when it gives none of its own, low to high. */
export const RUNG_LABELS: Readonly<Record<Ladder, readonly string[]>> = {
  military: ['calm', 'alert', 'incident', 'exchange', 'campaign'],
  diplomatic: ['normal', 'protest', 'contacts limited', 'envoys recalled', 'severed'],
  economic: ['flowing', 'slowed', 'restricted', 'shut', 'decoupled'],
  audience: ['quiet', 'watchful', 'aroused', 'demanding', 'locked in'],
  trust: ['cut', 'thin', 'working', 'warm', 'institutional'],
}
