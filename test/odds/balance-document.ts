import {agencyOf} from '../../src/odds/agency.ts'
import type {Exploration} from '../../src/odds/explore.ts'
import {type Finding, subjectOf} from '../../src/odds/finding.ts'
import type {Odds} from '../../src/odds/odds.ts'
import {bestWorth, toneWorths} from '../../src/odds/worth.ts'
import {TONES} from '../../src/scenarios/ladders.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {wordFinding} from '../../src/words/findings.ts'

type Reckoned = {
  readonly scenario: Scenario
  readonly exploration: Exploration
  readonly odds: Odds
  readonly findings: readonly Finding[]
}

const HEAD = `# Balance

What can happen in each bundled crisis, reckoned over every reachable state with the same chart that
plays: no sampling. *Random* picks among the open options evenly, for all seats; the other columns
always pick the open option nearest to one tone. *Worth* ranks endings by our own judgement, 0 to 4; it is
hidden from students and serves these checks alone. \`demarche odds ID\` prints the same for any file.

This page is written by a test, which fails where it no longer says what is reckoned
(\`UPDATE=1 npx vitest run test/odds/library.test.ts\` writes it anew).
`

/** The balance page for these scenarios. */
export const balanceDocument = (all: readonly Reckoned[]): string =>
  [HEAD, ...all.map(section)].join('\n')

function section({scenario, exploration, odds, findings}: Reckoned): string {
  const rows = scenario.endings.map(({id, title, worth}) =>
    row([
      title,
      String(worth),
      share(odds.endings[id], 2),
      ...TONES.map(tone => share(odds.bots[tone][id], 1)),
    ]),
  )
  const tones = toneWorths(exploration, odds)
    .map(({tone, worth}) => `${tone} ${worth.toFixed(2)}`)
    .join(', ')
  const gaps = agencyOf(exploration).map(({turn, gap}) => `${turn.title} ${gap.toFixed(2)}`)
  return `## ${scenario.title}

${odds.states.toLocaleString('en')} states at turn boundaries. Mean worth by tone: ${tones}; best possible play ${bestWorth(exploration).toFixed(2)}.

${row(['Ending', 'worth', 'random', ...TONES])}
${row(['---', ...Array.from({length: 2 + TONES.length}, () => '---:')])}
${rows.join('\n')}

How much each turn decides, as the mean distance between its two most different options: ${gaps.join('; ')}.

${findings.map(told).join('\n')}
`
}

const told = (finding: Finding) =>
  `- **${finding.code}** (${subjectOf(finding)}). ${wordFinding(finding)} *Meant so:* ${finding.because?.trim().replaceAll('\n', ' ') ?? 'not explained.'}`

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const share = (part: number | undefined, digits: number) =>
  `${((part ?? 0) * 100).toFixed(digits)} %`
