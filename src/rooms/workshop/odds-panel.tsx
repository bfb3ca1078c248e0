import type {OddsReport} from '../../drafts/judge.ts'
import {TONES} from '../../scenarios/ladders.ts'
import {workshop as words} from '../../words/workshop.ts'
import type {Judged} from './use-judged.ts'
import {useSlices} from './use-slices.ts'

type Props = {
  readonly odds: OddsReport | undefined
  /** `unread` until the draft was read for the first time. */
  readonly state: Judged['oddsState'] | 'unread'
  readonly onExplain: (code: string) => void
}

/** What the walk through all states found: shares of endings, bots, and what is worth a second look. */
export function OddsPanel({odds, state, onExplain}: Props) {
  return (
    <section class="odds" aria-labelledby="odds-title">
      <h2 id="odds-title" class="label">
        {headOf(odds, state)}
      </h2>
      <p class="unseen" role="status">
        {state === 'done' ? '' : headOf(odds, state)}
      </p>
      {odds && (
        <div class={state === 'done' ? '' : 'is-stale'}>
          {state !== 'done' && <p class="small">{words.odds.stale}</p>}
          {odds.complete && (
            <p class="small">{words.odds.exact(odds.states.toLocaleString('en'))}</p>
          )}
          {odds.complete && <Shares odds={odds} />}
          <p class="reading">{words.odds.reading(odds.reading)}</p>
          <Findings odds={odds} onExplain={onExplain} />
          {odds.complete && <Bots odds={odds} />}
        </div>
      )}
    </section>
  )
}

function headOf(odds: OddsReport | undefined, state: Props['state']): string {
  if (state === 'unread') return words.odds.unread
  if (state === 'running') return words.odds.running
  if (state === 'too-long') return words.odds.tooLong
  if (!odds || state === 'waiting') return words.odds.waiting
  if (!odds.complete) return words.odds.tooMany
  return words.odds.head
}

function Shares({odds}: {readonly odds: OddsReport}) {
  const most = Math.max(...odds.endings.map(({share}) => share), 0.01)
  return (
    <table class="shares">
      <caption class="unseen">{words.odds.endings}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.odds.ending}</th>
          <th scope="col">{words.odds.share}</th>
        </tr>
      </thead>
      <tbody>
        {[...odds.endings]
          .sort((one, other) => other.share - one.share)
          .map(({id, title, share}) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
                  <rect class="bar-of" width={(share / most) * 100} height="8" rx="2" />
                </svg>
                <span class="mono">{percent(share)}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Findings({odds, onExplain}: {readonly odds: OddsReport} & Pick<Props, 'onExplain'>) {
  const shown = useSlices(odds.findings.length)
  return (
    <>
      <h3 class="label">{words.odds.findings}</h3>
      {odds.findings.length === 0 && <p>{words.odds.noFindings}</p>}
      <ul class="findings">
        {odds.findings.slice(0, shown).map(({code, severity, of, sentence, because}) => (
          <li key={`${code} ${of}`} class={because ? 'is-meant' : `is-${severity}`}>
            <p>{sentence}</p>
            {because && (
              <p class="small">
                <b>{words.odds.meant}</b> {because}
              </p>
            )}
            <p class="small">
              {words.odds.code}{' '}
              <button type="button" class="code-name" onClick={() => onExplain(code)}>
                <span class="unseen">{words.odds[severity]}: </span>
                {code}
              </button>{' '}
              <span class="mono">{of}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Bots({odds}: {readonly odds: OddsReport}) {
  return (
    <details class="bots">
      <summary>{words.odds.bots}</summary>
      <p class="small">{words.odds.botsHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.odds.ending}</th>
            {TONES.map(tone => (
              <th key={tone} scope="col">
                {tone}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {odds.endings.map(({id, title}) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {TONES.map(tone => (
                <td key={tone} class="mono">
                  {percent(odds.bots[tone]?.[id] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`
