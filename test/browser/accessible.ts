import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {THOROUGH} from './thorough.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules about colours, sizes and places. All others judge what stands on the page and is not hidden. */
const ABOUT_SIGHT = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'skip-link',
  'target-size',
]

/** Gives a line for each place at which a page breaks a rule of accessible pages. */
type Judge = (without?: readonly string[]) => Promise<string[]>

/**
 * A judge who looks at one page again and again, at other sizes and in other looks. Where just the same
 * stands there and is hidden as at an earlier look, only the rules about sight are asked again, as the
 * others cannot answer otherwise; where every case is asked for, all of them are.
 */
export function judgeOf(page: Page): Judge {
  const known = new Set<string>()
  return async (without = []) => {
    const now = await page.evaluate(standing)
    const isKnown = known.has(now) && !THOROUGH
    known.add(now)
    const builder = await builderOn(page)
    const {violations} = await (isKnown
      ? builder
          .options({resultTypes: ['violations'], preload: false})
          .withRules(ABOUT_SIGHT.filter(rule => !without.includes(rule)))
      : builder
          .options({resultTypes: ['violations']})
          .withTags(TAGS)
          .disableRules([...without])
    ).analyze()
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target}) => `${id} at ${target.join(' ')}`),
    )
  }
}

/** Axe on this page; its half a megabyte is brought into each frame once. */
async function builderOn(page: Page): Promise<AxeBuilder> {
  const isThere = await Promise.all(
    page.frames().map(frame => frame.evaluate(() => 'axe' in window)),
  )
  return new AxeBuilder({
    page,
    ...(isThere.every(Boolean) ? {axeSource: 'void 0'} : {}),
  }).setLegacyMode()
}

/**
 * What stands on the page, word for word, and what of it is hidden; without what says only where and
 * how large it is drawn. Runs in the page, so it may use nothing from outside itself.
 */
function standing(): string {
  const frames = [...document.querySelectorAll('iframe')].flatMap(it => it.contentDocument ?? [])
  return [document, ...frames]
    .flatMap(root => [
      root.body.textContent,
      ...[...root.querySelectorAll('*')].map(element => {
        const isDrawn = element.namespaceURI !== 'http://www.w3.org/1999/xhtml'
        const says = [...element.attributes].filter(({name}) =>
          isDrawn ? /^(aria-.*|role|id|tabindex|lang)$/.test(name) : name !== 'style',
        )
        return [
          element.localName,
          element.checkVisibility({visibilityProperty: true}),
          ...says.map(({name, value}) => `${name}=${value}`),
        ].join(' ')
      }),
    ])
    .join('\n')
}
