// Runs every test with one runner and closes with the true counts on the last line.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findBrowser, INSTALL_HINT, installBrowser} from './browser/find-browser.mjs'

const browser = findBrowser() ?? installBrowser()
if (!browser) {
  console.error(INSTALL_HINT)
  finish(0, 1)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
const report = join(folder, 'report.json')
const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs')
const run = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {stdio: 'inherit', env: {...process.env, DEMARCHE_BROWSER: browser}},
)
const counts = read(report)
rmSync(folder, {recursive: true, force: true})
const failed = counts ? counts.failed + counts.broken : 1
if (counts?.unsteady.length) {
  console.log('Passed at the second try only, which is a defect of its own:')
  for (const {name, reason} of counts.unsteady) console.log(`- ${name}\n  ${reason}`)
}
if (counts?.skipped) console.log(`${counts.skipped} skipped: each says why in its name.`)
// A runner that says it failed has failed, whatever it counted.
finish(counts?.passed ?? 0, run.status === 0 ? failed : Math.max(1, failed))

function read(path) {
  try {
    const {numPassedTests, numFailedTests, numPendingTests, testResults} = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    // A file that could not be run at all holds no tests to count.
    const broken = testResults.filter(
      file =>
        file.status === 'failed' && file.assertionResults.every(each => each.status !== 'failed'),
    ).length
    const unsteady = testResults
      .flatMap(({assertionResults}) => assertionResults)
      .filter(({status, failureMessages}) => status === 'passed' && failureMessages.length > 0)
      .map(({fullName, failureMessages: [reason]}) => ({
        name: fullName,
        reason: reason.split('\n').slice(0, 3).join('\n  '),
      }))
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
      broken,
      unsteady,
    }
  } catch {
    return undefined
  }
}

function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}
