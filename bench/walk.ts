import type {Page} from 'playwright-core'

/** Milliseconds from the start of navigation. */
export type Marks = {
  /** The frame with the first heading has been drawn. */
  readonly text: number
  /** The card in the library can be clicked, and the click is heard; only where the walk passes it. */
  readonly library?: number
  /** An option of the first turn was picked and the order could be given. */
  readonly turn: number
}

const SIGN = 'demarche-bench:'

/**
 * Lets the page walk by itself from the library through the briefing to the first option, each click
 * as soon as what it needs stands and the main thread is free. Resolves at the first option.
 */
export async function walkThrough(page: Page, address: string): Promise<Marks> {
  await page.addInitScript(walk, SIGN)
  const told = page.waitForEvent('console', {
    predicate: message => message.text().startsWith(SIGN),
    timeout: 90_000,
  })
  const [message] = await Promise.all([told, page.goto(address, {waitUntil: 'commit'})])
  return JSON.parse(message.text().slice(SIGN.length)) as Marks
}

/** Runs in the page and may name nothing outside itself. */
function walk(sign: string) {
  const marks: {text?: number; library?: number; turn?: number} = {}
  const done = new Set<string>()
  const once = (name: string, work: () => void) => {
    if (done.has(name)) return
    done.add(name)
    work()
  }
  /** In a task of its own, as the click of a person would be. */
  const click = (name: string, target: HTMLElement, before = () => {}) =>
    once(name, () =>
      setTimeout(() => {
        before()
        target.click()
      }),
    )
  const tell = () => {
    if (marks.text !== undefined && marks.turn !== undefined)
      console.log(sign + JSON.stringify(marks))
  }
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const ORDER = '.turn .order-bar button[type=submit]:not(:disabled)'
  /** One option after another until the page has heard one; picking the same again says nothing. */
  const pick = (options: NodeListOf<HTMLElement>, turn: number) => {
    if (find(ORDER)) return
    options[turn % options.length]?.click()
    setTimeout(() => pick(options, turn + 1))
  }
  const look = () => {
    if (find('h1')) {
      once('text', () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            marks.text = performance.now()
            tell()
          }),
        ),
      )
    }
    const card = find('.card-title')
    const seat = find('.briefing input[name=seat]')
    const begin = find('.briefing button[type=submit]:not(:disabled)')
    const options = document.querySelectorAll<HTMLElement>('.turn .options input')
    const order = find(ORDER)
    if (card) {
      click('card', card, () => {
        marks.library = performance.now()
      })
    }
    if (seat) click('seat', seat)
    if (begin) click('begin', begin)
    if (options.length > 0) once('option', () => setTimeout(() => pick(options, 0)))
    if (order) {
      once('order', () => {
        marks.turn = performance.now()
        tell()
      })
    }
  }
  new MutationObserver(look).observe(document, {childList: true, subtree: true, attributes: true})
}
