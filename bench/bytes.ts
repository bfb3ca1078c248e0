import type {Browser} from 'playwright-core'
import {type Beginning, HASHES, newPage} from './chromium.ts'
import {type Figure, figure} from './figures.ts'
import type {Sent, Site} from './site.ts'
import {walkThrough} from './walk.ts'

const MOST_BEFORE_OPTION = 90_000

/** Bytes as gzip sends them: what the page asks for until it can be played, and what the stage adds. */
export async function benchBytes(browser: Browser, site: Site): Promise<readonly Figure[]> {
  const clicked = await sentBy(browser, site, 'library', 'option')
  const linked = await sentBy(browser, site, 'turn', 'option')
  const whole = await sentBy(browser, site, 'library', 'stage')
  const stage = without(whole, clicked)
  return [
    figure('script, library to first option live', 'B', [bytesOf(scripts(clicked))], {
      text: 'at most 90 kB',
      met: size => size <= MOST_BEFORE_OPTION,
    }),
    ...each(scripts(clicked)),
    figure('script, kept play to option live', 'B', [bytesOf(scripts(linked))]),
    ...each(without(scripts(linked), clicked)),
    figure('script that the stage adds', 'B', [bytesOf(scripts(stage))]),
    ...each(scripts(stage)),
    figure('page and styles before the first option', 'B', [
      bytesOf(clicked.filter(({path}) => /\.(html|css)$/.test(path))),
    ]),
    figure('fonts before the first option', 'B', [
      bytesOf(clicked.filter(({path}) => path.endsWith('.woff2'))),
    ]),
    figure('whole site, kept for play without a network', 'B', [bytesOf(site.kept)]),
    figure('  files of it', '', [site.kept.length]),
  ]
}

/** What is asked for up to the first option, with idle work put off for good; or until the stage stands. */
async function sentBy(
  browser: Browser,
  site: Site,
  beginning: Beginning,
  until: 'option' | 'stage',
): Promise<readonly Sent[]> {
  const {page} = await newPage(browser, beginning)
  if (until === 'option') await page.addInitScript('window.requestIdleCallback = () => 0')
  site.forget()
  await walkThrough(page, site.address + HASHES[beginning])
  if (until === 'stage') await page.locator('#stage canvas').waitFor()
  const sent = site.sent()
  await page.context().close()
  return sent
}

const scripts = (sent: readonly Sent[]) => sent.filter(({path}) => path.endsWith('.js'))

const without = (sent: readonly Sent[], others: readonly Sent[]) =>
  sent.filter(({path}) => !others.some(other => other.path === path))

const bytesOf = (sent: readonly Sent[]) => sent.reduce((sum, {bytes}) => sum + bytes, 0)

/** One line a file, largest first; the name without its hash. */
const each = (sent: readonly Sent[]) =>
  [...sent]
    .sort((one, other) => other.bytes - one.bytes)
    .map(file => {
      const name = file.path.replace('/assets/', '').replace(/-[\w-]{8}(?=\.\w+$)/, '')
      return figure(`  of it ${name}`, 'B', [bytesOf([file])])
    })
