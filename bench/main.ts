import type {Browser} from 'playwright-core'
import {type Figure, type Part, tableOf} from './figures.ts'
import {machine} from './machine.ts'
import type {Site} from './site.ts'

/*
 * Every benchmark, or those named behind the command: odds, class, engines, bytes, start, one-file, stage, workshop. Each part
 * is loaded when its turn comes, so that none warms the code of the one before it.
 */

// Before anything is loaded: engines that look at it leave their checks out.
process.env.NODE_ENV = 'production'

type Run = (place: Place) => Promise<readonly Figure[]>

/** What parts that need a page share; opened when first asked for. */
type Place = {
  readonly browser: () => Promise<Browser>
  readonly site: (name: SiteName) => Promise<Site>
}
type SiteName = 'page' | 'waiting'

const PARTS: Readonly<Record<string, Run>> = {
  odds: async () => (await import('./odds.ts')).benchOdds(),
  class: async () => (await import('./class.ts')).benchClass(),
  engines: async () => (await import('./engines.ts')).benchEngines(),
  bytes: async ({browser, site}) =>
    (await import('./bytes.ts')).benchBytes(await browser(), await site('page')),
  start: async ({browser, site}) =>
    (await import('./start.ts')).benchStart(
      await browser(),
      await site('page'),
      await site('waiting'),
    ),
  'one-file': async ({browser}) => (await import('./one-file.ts')).benchOneFile(await browser()),
  stage: async ({browser, site}) =>
    (await import('./stage.ts')).benchStage(await browser(), await site('page')),
  workshop: async ({browser, site}) =>
    (await import('./workshop.ts')).benchWorkshop(await browser(), await site('page')),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find(name => !(name in PARTS))
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Parts: ${Object.keys(PARTS).join(', ')}.`)
  process.exitCode = 2
} else {
  await bench(wanted.length > 0 ? wanted : Object.keys(PARTS))
}

async function bench(names: readonly string[]) {
  const sites = new Map<SiteName, Promise<Site>>()
  let opened: Promise<Browser> | undefined
  const place: Place = {
    browser() {
      opened ??= import('./chromium.ts').then(({launch}) => launch())
      return opened
    },
    site(name) {
      const known = sites.get(name) ?? build(name)
      sites.set(name, known)
      return known
    },
  }
  const parts: Part[] = []
  let version: string | undefined
  try {
    for (const name of names) {
      console.log(`${name} …`)
      parts.push({name, figures: (await PARTS[name]?.(place)) ?? []})
    }
    version = (await opened)?.version()
  } finally {
    await (await opened)?.close()
    for (const site of sites.values()) (await site).close()
  }
  console.log(`\n${machine(version)}\n\n${tableOf(parts)}`)
}

async function build(name: SiteName): Promise<Site> {
  const [{serveSite}, {waitingPlugin}] = await Promise.all([
    import('./site.ts'),
    import('./waiting-site.ts'),
  ])
  return serveSite(name, name === 'page' ? [] : [waitingPlugin()])
}
