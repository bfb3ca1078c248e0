import type {Finding} from '../../session/preflight.ts'
import {wordFinding, preflightWords as words} from '../../words/preflight.ts'

type Props = {readonly findings: readonly Finding[]}

/** What was checked, what was found, and what to do. */
export const FindingsTable = ({findings}: Props) => (
  <table class="preflight-table">
    <caption class="unseen">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.head.what}</th>
        <th scope="col">{words.head.found}</th>
        <th scope="col">{words.head.todo}</th>
      </tr>
    </thead>
    <tbody>
      {findings.map(finding => {
        const {what, found, todo} = rowOf(finding)
        return (
          <tr key={finding.check}>
            <th scope="row">
              {what}{' '}
              <span class={`chip is-${finding.weight}`}>{words.weights[finding.weight]}</span>
            </th>
            <td>{found}</td>
            <td class={todo ? '' : 'nothing'}>{todo || words.nothingToDo}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

/** The same as text, a line for each finding. */
export const reportOf = (findings: readonly Finding[], verdict: string, head: string): string =>
  [
    head,
    verdict,
    '',
    ...findings.map(finding => {
      const {what, found, todo} = rowOf(finding)
      return `${what} (${words.weights[finding.weight]}): ${[found, todo].filter(Boolean).join(' ')}`
    }),
    '',
  ].join('\n')

// Each finding has its own words; which ones, its type no longer says here.
const rowOf = ({check, how, numbers}: Finding) => wordFinding(check, how as never, numbers)
