import {it} from 'vitest'
import {useBrowser} from './browser.ts'
const browser = useBrowser()
it('probe', async () => {
  const page = await browser.open({path: 'debrief/', viewport: {width: 320, height: 256}})
  await page.getByRole('heading', {level: 1}).waitFor()
  console.log(await page.evaluate(() => [innerWidth, document.scrollingElement?.scrollWidth, document.scrollingElement?.clientWidth, ...[...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + .5).map(e => `${e.tagName}.${e.className}#${e.id} ${e.getBoundingClientRect().left} ${e.getBoundingClientRect().right}`)]))
})
