import {useEffect, useState} from 'preact/hooks'
import type {KeptHere} from '../../session/kept-here.ts'
import {type Facts, findingsOf, verdictOf} from '../../session/preflight.ts'
import {en} from '../../words/en.ts'
import {preflightWords as words} from '../../words/preflight.ts'
import {saveText} from '../shared/save-text.ts'
import {Title} from '../shared/title.tsx'
import {EraseSection} from './erase-section.tsx'
import {FindingsTable, reportOf} from './findings-table.tsx'

type Props = {
  /** Tries everything anew. */
  readonly check: () => Promise<Facts>
  /** Resolves once a copy of the site that is being fetched is here. */
  readonly whenOffline: () => Promise<void>
  readonly kept: KeptHere
  /** When it was and in which browser, for the report. */
  readonly reportHead: () => readonly [at: string, browser: string]
}

/** The room where whoever prepares a class sees what a machine can do, and erases what it keeps. */
export function PreflightRoom({check, whenOffline, kept, reportHead}: Props) {
  const [facts, setFacts] = useState<Facts>()
  const [said, say] = useState('')
  const look = async () => {
    setFacts(undefined)
    say('')
    const found = await check()
    setFacts(found)
    if (found.offline !== 'coming') return
    await whenOffline()
    setFacts(await check())
  }
  useEffect(() => void look(), [])
  const findings = facts && findingsOf(facts)
  const verdict = findings && verdictOf(findings)
  const report = () =>
    findings
      ? reportOf(findings, words.verdicts[verdictOf(findings)], words.reportHead(...reportHead()))
      : ''
  const copy = () =>
    navigator.clipboard?.writeText(report()).then(
      () => say(words.copied),
      () => say(words.notCopied),
    ) ?? say(words.notCopied)
  return (
    <div class="link-room preflight-room">
      <header class="bar">
        <a class="brand" href="../">
          {en.name}
        </a>
        <nav class="bar-tools" aria-label={en.bar}>
          <a href="../">{words.desk}</a>
          <a href="../link/">{words.link}</a>
          <a href="../handouts/">{words.handouts}</a>
        </nav>
      </header>
      <main>
        <div class="link-head">
          <Title>{words.title}</Title>
          <p>{words.intro}</p>
        </div>
        <section class="paper" aria-labelledby="preflight-verdict">
          <div role="status">
            <h2 id="preflight-verdict" class={`verdict ${verdict ?? ''}`}>
              {verdict ? words.verdicts[verdict] : words.checking}
            </h2>
          </div>
          {findings && (
            <>
              <FindingsTable findings={findings} />
              <p class="actions">
                <button type="button" class="solid" onClick={copy}>
                  {words.copy}
                </button>
                <button
                  type="button"
                  class="ghost"
                  onClick={() => saveText(words.file, report(), 'text/plain')}
                >
                  {words.save}
                </button>
                <button type="button" class="ghost" onClick={() => void look()}>
                  {words.again}
                </button>
              </p>
            </>
          )}
          <p class="small" role="status">
            {said}
          </p>
        </section>
        {facts && <EraseSection kept={kept} />}
      </main>
    </div>
  )
}
