import {describe, expect, it} from 'vitest'
import {layoutOf} from '../../src/drafts/map-layout.ts'
import {mermaidOf} from '../../src/drafts/map-mermaid.ts'
import {svgOf} from '../../src/drafts/map-svg.ts'
import {explore} from '../../src/odds/explore.ts'
import {outlineMapOf, turnMapOf} from '../../src/odds/turn-map.ts'
import {drawnMapWords} from '../../src/words/turn-map.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const scenario = smallScenario({
  turns: {
    first: {options: {wait: {}, push: {moves: {military: 3}}}},
    second: {options: {wait: {}}},
  },
  endings: {war: {when: 'military == 4', immediate: true}, over: {}},
})
const map = turnMapOf(explore(scenario))
const titled = (title: string) =>
  outlineMapOf({
    turns: [{id: 'a', title, options: []}],
    endings: [{id: 'b', title: 'Over'}],
  })

describe('a map in Mermaid', () => {
  it('has a box for each turn and ending and a share on each way', () => {
    expect(mermaidOf(map)).toMatchInlineSnapshot(`
      "flowchart TD
        n0["first<br/>2 options"]
        n1["second<br/>2 options"]
        n2(["war"])
        n3(["over"])
        n0 -->|"50%"| n1
        n0 -->|"50%"| n2
        n1 -->|"50%"| n3
      "
    `)
  })

  it('has ways without shares where the odds are not known', () => {
    expect(mermaidOf(titled('A'))).toContain('  n0 --> n1\n')
  })

  it('lets no title end its box', () => {
    const text = mermaidOf(titled('"]; click n0 "javascript:x" <b>`&`#quot; \n%% end'))
    const [, box] = text.split('\n')
    expect(box).toBe(
      '  n0["#34;]#59; click n0 #34;javascript:x#34; #60;b#62;#96;#38;#96;#35;quot#59; %% end<br/>0 options"]',
    )
  })
})

describe('a map in SVG', () => {
  const drawn = (title: string, of = map) => svgOf(layoutOf(of), drawnMapWords(title))

  it('says what it is and what each box holds', () => {
    const svg = drawn('Two & two')
    expect(svg).toContain('<title id="title">Turn map: Two &#38; two</title>')
    expect(svg).toContain('<desc id="description">')
    for (const text of ['first', '2 options · 50%', 'war', 'ending · 50%'])
      expect(svg).toContain(`>${text}</text>`)
  })

  it('carries no style, no script and no address but that of its kind', () => {
    const svg = drawn('A')
    expect(svg).not.toMatch(/style|<script|href|url\(|class=/)
    expect(svg.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('is well formed, whatever a title holds', () => {
    const svg = drawn('</title><script>"\'&\u0000\ud800\u202e', titled('<&>"\u0007\udfff\ufffe'))
    expect(svg).not.toMatch(/<script|(?!\n)\p{Cc}|[\p{Cs}\u202e\ufffe]/u)
    expect(unclosed(svg)).toEqual([])
    expect(svg.match(/&(?!#\d+;)/g)).toBeNull()
  })

  it.each([
    ['Just twenty-two lettrs', ['Just twenty-two lettrs']],
    ['A title that is longer than one line', ['A title that is longer', 'than one line']],
    [
      'A title of so many words that even three lines of its box do not hold them',
      ['A title of so many', 'words that even three', 'lines of its box do…'],
    ],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrts', 'gesellschaft']],
    ['边境关口关闭以后的谈判桌上', ['边境关口关闭以后的谈判', '桌上']],
    ['', ['No title yet']],
  ])('gives "%s" the lines it needs, and no more than three', (title, lines) => {
    const texts = drawn('A', titled(title)).match(/(?<=font-weight="600"[^>]*>)[^<]*(?=<)/g)
    expect(texts).toEqual([...lines, 'Over'])
  })

  it('says a title that it cuts whole to whoever points at the box', () => {
    const title = 'A title of so many words that even three lines of its box do not hold them'
    expect(drawn('A', titled(title))).toContain(`<title>${title}</title>`)
  })
})

/** The elements that are opened and not closed, or closed and not opened. */
function unclosed(svg: string): string[] {
  const open: string[] = []
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (empty) continue
    if (!end) open.push(name ?? '')
    else if (open.at(-1) === name) open.pop()
    else open.push(`/${name}`)
  }
  return open
}
