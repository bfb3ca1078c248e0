import {readFile} from 'node:fs/promises'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'

// A made-up page has no address of its own, and may else not hold one of this machine.
const browser = useBrowser(['--disable-features=LocalNetworkAccessChecks'])

const verdict = (page: Page) =>
  page.getByRole('heading', {name: /^This machine can/, level: 2}).textContent()
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({has: page.getByRole('rowheader', {name})})
const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click()

describe('the check of a machine', () => {
  it('says that it can be used, and remembers its visit', async () => {
    const page = await browser.open({path: 'preflight/'})
    expect(await verdict(page)).toBe('This machine can be used')
    expect(await row(page, 'Keeping plays').textContent()).toContain('The browser took a mark')
    expect(await row(page, 'Work beside the page').textContent()).toContain('answered')
    await page.reload()
    await expect.poll(() => row(page, 'Keeping plays').textContent()).toMatch(/A mark of .* is/)
  })

  it('says what a browser that keeps nothing means, and breaks nowhere', async () => {
    const errors: string[] = []
    const page = await browser.open({
      path: 'preflight/',
      before: async it => {
        it.on('pageerror', error => errors.push(error.message))
        await it.addInitScript(() => {
          const refuse = {
            get() {
              throw new DOMException('Refused.', 'SecurityError')
            },
          }
          Object.defineProperty(window, 'localStorage', refuse)
          Object.defineProperty(window, 'indexedDB', refuse)
          Object.defineProperty(window, 'Worker', {value: undefined})
          Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {value: () => null})
          Object.defineProperty(navigator, 'clipboard', {value: undefined})
          Object.defineProperty(navigator, 'mediaDevices', {value: undefined})
        })
      },
    })
    expect(await verdict(page)).toBe('This machine can be used, with limits')
    expect(await page.getByText('a limit', {exact: true}).count()).toBe(4)
    await press(page, 'Copy the report')
    await page.getByText('The browser would not copy').waitFor()
    expect(errors).toEqual([])
  })

  it('says that a page of another site stands around it', async () => {
    const site = browser.site()
    const page = await browser.open({path: 'preflight/'})
    // The same server under another name is another site to a browser.
    const other = site.replace('127.0.0.1', 'localhost')
    await page.route('**/around.html', route =>
      route.fulfill({contentType: 'text/html', body: `<iframe src="${site}preflight/"></iframe>`}),
    )
    await page.goto(`${other}around.html`)
    await page.frameLocator('iframe').getByText('inside a page of another site').waitFor()
  })

  it('gives its report as a text and as a file', async () => {
    const page = await browser.open({
      path: 'preflight/',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await verdict(page)
    await press(page, 'Copy the report')
    await page.getByText('Report copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')).toContain('This machine can be used')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save the report'),
    ])
    expect(file.suggestedFilename()).toBe('demarche-check.txt')
    expect(await readFile(await file.path(), 'utf8')).toContain('Motion (fine)')
  })

  it('is found from the pages that prepare a lesson', async () => {
    for (const path of ['link/', 'handouts/']) {
      const page = await browser.open({path})
      await page.getByRole('link', {name: 'Check a machine'}).click()
      await page.getByRole('heading', {name: 'Check this machine'}).waitFor()
    }
  })

  it('says in the page itself what to do where no script runs', async () => {
    const page = await browser.open({path: 'preflight/', javaScriptEnabled: false})
    await page.getByText('the scripts of the page do not run').waitFor()
  })
})

/** One thing of each kind, and two things of something else. */
async function fill(page: Page) {
  await page.evaluate(async () => {
    for (const key of [
      'run/a',
      'run/b',
      'scenario/a',
      'draft/a',
      'class-look/a',
      'exercise/a',
      'settings',
    ])
      localStorage.setItem(`demarche/${key}`, '{}')
    localStorage.setItem('demarches/run/a', 'foreign')
    localStorage.setItem('other', 'foreign')
    const put = (name: string, store: string) =>
      new Promise<void>(resolve => {
        const request = indexedDB.open(name)
        request.onupgradeneeded = () => request.result.createObjectStore(store)
        request.onsuccess = () => {
          const writing = request.result.transaction(store, 'readwrite')
          writing.objectStore(store).put('kept', 'a')
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      })
    await put('demarche-drafts', 'drafts')
    await put('demarche-versions', 'drafts')
    await put('demarche-classes', 'classes')
    await put('demarche', 'reading-pack')
    await put('demarche-documents', 'texts')
    await put('foreign', 'things')
  })
  await page.reload()
}

const counts = (page: Page) =>
  page
    .getByRole('table', {name: 'What this site keeps in this browser'})
    .evaluate(table =>
      [...table.querySelectorAll('tbody tr')].map(row =>
        [...row.children].map(cell => cell.textContent).join(': '),
      ),
    )

/** The names of all that the browser keeps for this site. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    keys: Object.keys(localStorage).sort(),
    databases: (await indexedDB.databases()).map(({name}) => name).sort(),
  }))

describe('erasing the device', () => {
  it('counts each kind, asks twice, and leaves only what is not ours', async () => {
    const page = await browser.open({path: 'preflight/'})
    await verdict(page)
    await fill(page)
    await expect
      .poll(() => counts(page))
      .toEqual([
        'Plays: 2',
        'Crises opened from a file: 1',
        'Drafts of the workshop: 2',
        'Drafts with older versions: 1',
        'Classes of the debrief: 1',
        'How each class was last looked at: 1',
        'Texts of documents: 2',
        'Exercises with answers: 1',
        'Settings: 1',
        'The mark of this page: 1',
        'The site itself, for play without a network (it comes back with the next visit): 0',
      ])
    // What it does not reach is said before anything is pressed.
    const apart = page.getByRole('heading', {name: 'Not counted here, and not erased'})
    await apart.waitFor()
    await page.getByText('open the file of the debrief, and delete each').waitFor()
    const table = await page.getByRole('table', {name: 'What this site keeps'}).boundingBox()
    const button = await page.getByRole('button', {name: 'Erase all of it'}).boundingBox()
    expect((button?.y ?? 0) - (table?.y ?? 0) - (table?.height ?? 0)).toBeGreaterThan(8)
    await press(page, 'Erase all of it')
    await page.getByText('13 things will be gone for good').waitFor()
    await press(page, 'No, keep it')
    expect(await counts(page)).toContain('Plays: 2')
    await press(page, 'Erase all of it')
    await press(page, 'Yes, erase it')
    await page.getByText('All that this site kept is erased.').waitFor()
    expect((await counts(page)).every(each => each.endsWith(': 0'))).toBe(true)
    expect(await left(page)).toEqual({
      keys: ['demarches/run/a', 'other'],
      databases: ['foreign'],
    })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Erase all of it')
  })

  it('empties what another tab has open, and says so', async () => {
    const page = await browser.open({path: 'preflight/'})
    await verdict(page)
    await fill(page)
    const other = await page.context().newPage()
    await other.goto(`${browser.site()}workshop/`)
    await other.getByRole('heading', {level: 1}).waitFor()
    await expect.poll(() => counts(page)).toContain('Plays: 2')
    await press(page, 'Erase all of it')
    await press(page, 'Yes, erase it')
    await page.getByText('still open in another tab: drafts of the workshop').waitFor()
    await other.close()
    await expect.poll(async () => (await left(page)).databases).toEqual(['foreign'])
  })

  it('takes the copy of the site away with the worker that keeps it', async () => {
    const page = await browser.open({path: 'preflight/', serviceWorkers: 'allow'})
    await page.getByText('All of the site is here, and opens without a network.').waitFor()
    await page.reload()
    const copies = page.getByRole('row').filter({hasText: 'The site itself'}).getByRole('cell')
    await expect.poll(() => copies.textContent()).toBe('1')
    await press(page, 'Erase all of it')
    await press(page, 'Yes, erase it')
    await page.getByText('All that this site kept is erased.').waitFor()
    expect(await copies.textContent()).toBe('0')
    const found = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(found).toEqual({caches: [], workers: 0})
  })
})
