import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'

const browser = useBrowser()

const FAULTS: [string, string, string[]][] = [
  ['nothing', '<p>One</p><p>Two</p>', []],
  ['a word inside a word', '<p>One <b>two</b> three</p>', []],
  [
    'a word on a word',
    '<p>One</p><p style="margin-top: -1em">Two</p>',
    ['on one another: p in .page "One" and p in .page "Two"'],
  ],
  [
    'a word that is cut off',
    '<p style="width: 2em; overflow: hidden">Incomprehensibilities</p>',
    ['cut off: p in .page "Incomprehensibilities"'],
  ],
  [
    'a word out of its button',
    '<button style="width: 2em; padding: 0; overflow: visible">Incomprehensibilities</button>',
    ['out of its box: button in .page "Incomprehensibilities"'],
  ],
  [
    'a word out of the page',
    '<p style="position: absolute; left: 780px">Incomprehensibilities</p>',
    ['out of the page: p in .page "Incomprehensibilities"', 'the page scrolls sideways'],
  ],
  [
    'a field that is too small',
    '<input value="400QKDHMWR000003104PG" style="width: 3em">',
    ['cut off: input in .page ""'],
  ],
  [
    'a word that shines through a bar',
    '<p>One</p><p style="position: fixed; top: 0; background: rgb(0 0 0 / 50%)">Two</p>',
    ['shines through: p in .page "One" and p in .page "Two"'],
  ],
  [
    'a word behind a bar',
    '<p>One</p><p style="position: fixed; top: 0; background: white">Two</p>',
    [],
  ],
  [
    'a word that is scrolled away',
    '<div style="height: 3em; overflow: auto"><p>One</p><p>Two</p><p>Three</p></div><p>Four</p>',
    [],
  ],
]

it.each(FAULTS)('finds %s', async (_, markup, found) => {
  const page = await browser.open({viewport: {width: 800, height: 600}})
  await page.goto('about:blank')
  await page.setContent(
    `<!doctype html><style>* {margin: 0}</style><div id="page" class="page">${markup}</div>`,
  )
  expect(await page.evaluate(misplaced)).toEqual(found)
})
