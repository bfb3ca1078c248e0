import {LADDERS} from '../src/scenarios/ladders.ts'
import type {Option, Scenario} from '../src/scenarios/schema.ts'

/**
 * The story as ink: a knot per turn with a choice per option, the rules as ink functions over ink
 * variables, the endings behind them. `roll` is to be set before each choice. Conditions are taken
 * over letter for letter, because those of January read the same in ink, but in brackets: behind `{`
 * ink reads `!` as a mark of its own. Variants of outcomes,
 * which only change words, are left out.
 */
export function inkSource(scenario: Scenario): string {
  if (scenario.turns.some(({event, when, options}) => event || when || options.some(o => o.when))) {
    throw new Error('Only a story without events and closed turns or options is told in ink.')
  }
  const first = scenario.turns[0]
  if (!first) throw new Error('The story has no turns.')
  return [
    ...LADDERS.map(ladder => `VAR ${ladder} = ${scenario.ladders[ladder].start}`),
    ...Object.keys(scenario.flags).map(flag => `VAR ${flag} = false`),
    'VAR roll = 3',
    'VAR trust_before = 0',
    'VAR quiet = false',
    'VAR eased = false',
    'VAR ending = ""',
    `-> ${knot('turn', first.id)}`,
    ...scenario.turns.flatMap((turn, index) => {
      const next = scenario.turns[index + 1]
      const onward = next ? `-> ${knot('turn', next.id)}` : '-> ending_of_story'
      return [
        `=== ${knot('turn', turn.id)}`,
        prose(`${turn.title}: ${turn.brief}`),
        ...turn.options.flatMap(option => choice(option, knot('behind', turn.id))),
        `=== ${knot('behind', turn.id)}`,
        ...endings(scenario, true),
        onward,
      ]
    }),
    '=== ending_of_story',
    ...endings(scenario, false),
    ...scenario.endings.flatMap(({id, title, text}) => [
      `=== ${knot('ending', id)}`,
      `~ ending = "${id}"`,
      prose(`${title}: ${text}`),
      '-> END',
    ]),
    RULES,
  ].join('\n')
}

const knot = (kind: string, id: string) => `${kind}_${id.replaceAll('-', '_')}`

/** One line, with what ink would read as its own signs made plain. */
const prose = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\{}|#[\]~<>/]/g, '\\$&')

function choice({id, moves, tone, channel, sets, outcome}: Option, target: string): string[] {
  const call = (name: string, times: number) => Array.from({length: times}, () => `  ~ ${name}()`)
  const hot = LADDERS.filter(ladder => ladder !== 'trust')
  return [
    `+ [${id}]`,
    '  ~ trust_before = trust',
    '  ~ eased = false',
    `  ~ quiet = ${channel === 'quiet'}`,
    ...hot.flatMap(ladder => call(`worsen_${ladder}`, Math.max(0, moves[ladder] ?? 0))),
    ...call('worsen_trust', Math.max(0, -(moves.trust ?? 0))),
    ...hot.flatMap(ladder => call(`ease_${ladder}`, (moves[ladder] ?? 0) < 0 ? 1 : 0)),
    ...call('gain_trust', (moves.trust ?? 0) > 0 ? 1 : 0),
    `  ~ fall_${tone === 'force' ? 'military' : 'audience'}()`,
    ...call('relieve', tone === 'ease' || tone === 'hold' ? 1 : 0),
    ...(sets ?? []).map(flag => `  ~ ${flag} = true`),
    `  ${prose(`${outcome.title}: ${outcome.text}`)}`,
    `  -> ${target}`,
  ]
}

const endings = (scenario: Scenario, immediate: boolean) =>
  scenario.endings
    .filter(ending => (ending.immediate ?? false) === immediate)
    .map(({id, when}) =>
      when === undefined ? `-> ${knot('ending', id)}` : `{ (${when}): -> ${knot('ending', id)} }`,
    )

const RULES = `
=== function worsen_military()
{ military < 4:
  ~ military = military + 1
  { military == 3:
    ~ worsen_audience()
  }
}
=== function worsen_diplomatic()
{ diplomatic < 4:
  ~ diplomatic = diplomatic + 1
  { diplomatic == 3:
    ~ worsen_trust()
  }
}
=== function worsen_economic()
{ economic < 4:
  ~ economic = economic + 1
  { economic == 3:
    ~ worsen_audience()
  }
}
=== function worsen_audience()
{ audience < 4:
  ~ audience = audience + 1
}
=== function worsen_trust()
{ trust > 0:
  ~ trust = trust - 1
}
=== function ease_military()
{ military > 0 && (military < 3 || trust > 0):
  ~ military = military - 1
  ~ eased = true
}
=== function ease_diplomatic()
{ diplomatic > 0 && audience < 4:
  ~ diplomatic = diplomatic - 1
}
=== function ease_economic()
{ economic > 0 && military < 3:
  ~ economic = economic - 1
}
=== function ease_audience()
{ audience > 0:
  ~ audience = audience - 1
}
=== function gain_trust()
{ trust < 4 && (diplomatic < 3 || quiet):
  ~ trust = trust + 1
}
=== function fall_military()
{
  - roll <= 2 - trust_before:
    ~ worsen_military()
  - roll == 6 && quiet:
    ~ worsen_audience()
}
=== function fall_audience()
{ roll <= 2 - trust_before || (roll == 6 && quiet):
  ~ worsen_audience()
}
=== function relieve()
{ trust >= 3 && not eased && military > 0:
  ~ military = military - 1
}
`
