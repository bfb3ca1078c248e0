/*
 * The rulebook restated by someone who has read it and never seen the chart. It is written to be
 * checked against the page, paragraph by paragraph; it shares no code with what it checks.
 */

export type Letter = 'military' | 'diplomatic' | 'economic' | 'audience' | 'trust'
export type Standing = Record<Letter, number>
export type Effects = {[letter in Letter]?: number | undefined}

export type Ruling = {
  ladder: Letter
  from: number
  to: number
  cause: 'event' | 'order' | 'spill' | 'misread' | 'leak' | 'relief'
  by?: Letter
  refused?: string
}

export type Ordered = {
  effects: Effects
  tone: 'ease' | 'hold' | 'press' | 'force'
  channel: 'open' | 'quiet'
  roll: number
  /** Whether a locked-in public holds the diplomatic ladder. */
  audienceGate: boolean
  /** Whether easing earns no trust: the switch is on and the rival is a hard-liner. */
  deterrence: boolean
}

/** Where the ladders stand behind it, and the log of how they came there. */
export type Ruled = {standing: Standing; log: Ruling[]}

/** "A turn's scripted event is applied before the decision, by rule 2 alone." */
export function ruleOnEvent(start: Standing, effects: Effects): Ruled {
  const standing = {...start}
  const log: Ruling[] = []
  ruleTwo(standing, log, effects, 'event')
  return {standing, log}
}

/** "One choice … is resolved in this order." */
export function ruleOnOrder(start: Standing, order: Ordered): Ruled {
  const {effects, tone, channel, roll, audienceGate, deterrence} = order
  const standing = {...start}
  const log: Ruling[] = []
  let militaryEased = false

  // Rule 1: t0 is trust now; no ladder has moved yet.
  const t0 = standing.trust

  // Rule 2: worse.
  ruleTwo(standing, log, effects, 'order')

  // Rule 3: better, in the order M D E A, one rung whatever the size.
  if ((effects.military ?? 0) < 0) {
    const eased = ease('military', standing.military >= 3 && standing.trust < 1 && 'trust-gate')
    militaryEased = eased
  }
  if ((effects.diplomatic ?? 0) < 0) {
    ease('diplomatic', audienceGate && standing.audience > 3 && 'audience-gate')
  }
  if ((effects.economic ?? 0) < 0) ease('economic', standing.military > 2 && 'military-gate')
  if ((effects.audience ?? 0) < 0) ease('audience', false)
  // Then trust rises by one, if the envoys are there or the telephone is used.
  if ((effects.trust ?? 0) > 0) {
    const from = standing.trust
    const refused =
      from === 4
        ? 'end'
        : deterrence && tone === 'ease'
          ? 'deterrence'
          : standing.diplomatic > 2 && channel !== 'quiet'
            ? 'envoys-gate'
            : undefined
    if (refused) log.push({ladder: 'trust', from, to: from, cause: 'order', refused})
    else {
      standing.trust = from + 1
      log.push({ladder: 'trust', from, to: from + 1, cause: 'order'})
    }
  }

  // Rule 4: the die.
  if (roll <= 2 - t0) {
    worsen(standing, log, tone === 'force' ? 'military' : 'audience', 'misread')
  } else if (roll === 6 && channel === 'quiet') {
    worsen(standing, log, 'audience', 'leak')
  }

  // Rule 5: relief.
  const soft = tone === 'ease' || tone === 'hold'
  if (standing.trust >= 3 && soft && standing.military > 0 && !militaryEased) {
    log.push({
      ladder: 'military',
      from: standing.military,
      to: standing.military - 1,
      cause: 'relief',
    })
    standing.military -= 1
  }
  return {standing, log}

  function ease(ladder: Letter, closed: string | false): boolean {
    const from = standing[ladder]
    const refused = from === 0 ? 'end' : closed
    if (refused) {
      log.push({ladder, from, to: from, cause: 'order', refused})
      return false
    }
    standing[ladder] = from - 1
    log.push({ladder, from, to: from - 1, cause: 'order'})
    return true
  }
}

/** "Worse, in the order M D E A … Then T falls by its negative effect, stopping at 0." */
function ruleTwo(standing: Standing, log: Ruling[], effects: Effects, cause: 'event' | 'order') {
  const hot: Letter[] = ['military', 'diplomatic', 'economic', 'audience']
  for (const ladder of hot) {
    for (let rung = 0; rung < (effects[ladder] ?? 0); rung++) worsen(standing, log, ladder, cause)
  }
  for (let rung = 0; rung > (effects.trust ?? 0); rung--) lowerTrust(standing, log, cause)
}

/** One rung worse, with what the crossing of 2→3 spills: "M→A+1, D→T−1, E→A+1". */
function worsen(
  standing: Standing,
  log: Ruling[],
  ladder: Letter,
  cause: Ruling['cause'],
  by?: Letter,
) {
  const from = standing[ladder]
  const spiller = by ? {by} : {}
  if (from === 4) {
    log.push({ladder, from, to: from, cause, ...spiller, refused: 'end'})
    return
  }
  standing[ladder] = from + 1
  log.push({ladder, from, to: from + 1, cause, ...spiller})
  if (from !== 2) return
  if (ladder === 'military') worsen(standing, log, 'audience', 'spill', 'military')
  if (ladder === 'diplomatic') lowerTrust(standing, log, 'spill', 'diplomatic')
  if (ladder === 'economic') worsen(standing, log, 'audience', 'spill', 'economic')
}

function lowerTrust(standing: Standing, log: Ruling[], cause: Ruling['cause'], by?: Letter) {
  const from = standing.trust
  const spiller = by ? {by} : {}
  if (from === 0) log.push({ladder: 'trust', from, to: from, cause, ...spiller, refused: 'end'})
  else {
    standing.trust = from - 1
    log.push({ladder: 'trust', from, to: from - 1, cause, ...spiller})
  }
}
