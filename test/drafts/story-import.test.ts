import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {importStory} from '../../src/drafts/story-import.ts'
import {wordStoryNote} from '../../src/words/story-import.ts'
import {judged} from './reads-well.ts'

const TWEE = `:: StoryTitle
The ferry: a #1 story

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "Harlowe", "start": "The quay"}

:: The quay [port night] {"position":"600,400","size":"100,200"}
The ferry is **late**, and $crowd people are waiting &mdash; in the rain.
(set: $crowd to (a: 1, 2))(if: $crowd > 1)[They are angry.]
<img src="quay.png">
[[Ask the captain->The captain]]
[[The harbour office<-Call the office]]
[[Wait|Waiting]]

:: The captain
She shakes her head.
[[The harbour office]]

:: The harbour office
Nobody answers. [[Try again->The quay]] [[Go home->Home]] [[Stay->Morning]] [[Break in->Nowhere]]

:: Waiting
[[Home]] [[Morning]]

:: Home
You go home.

:: Morning
The ferry comes at six.

:: Attic
Nobody comes here.

:: Code [script]
window.alert(1)

:: Look [stylesheet]
body {color: red}
`

const HTML = `<!DOCTYPE html><html><head><script>engine([[x]])</script></head><body>
<tw-storydata name="Salt &amp; bread" startnode="2" creator="Twine" format="SugarCube" hidden>
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">a {}</style>
<script role="script" id="twine-user-script" type="text/twine-javascript"></script>
<tw-passagedata pid="1" name="Left" tags="" position="1,1" size="100,100">The left road ends.</tw-passagedata>
<tw-passagedata pid="2" name="Fork &quot;A&quot;" tags="">&lt;&lt;set $x to 1&gt;&gt;Two roads.
[[Left]] [[Go right|Right][$y to 2]] &lt;&lt;link &quot;Look&quot; &quot;Right&quot;&gt;&gt;&lt;&lt;/link&gt;&gt;</tw-passagedata>
<tw-passagedata pid="3" name="Right" tags="">The right road &amp;amp; ends.</tw-passagedata>
</tw-storydata>
<tw-storydata name="Another" startnode="1"></tw-storydata></body></html>`

const codes = (source: string) => importStory(source).notes.map(({code}) => code)
const twee = (passages: Readonly<Record<string, string>>) =>
  Object.entries(passages)
    .map(([name, text]) => `:: ${name}\n${text}\n`)
    .join('\n')

describe('a Twee story', () => {
  const made = importStory(TWEE)
  const {scenario, problems} = judged(made.text)

  it('becomes a scenario that can be played', () => {
    expect(problems).toEqual([])
    expect(made).toMatchObject({id: 'the-ferry-a-1-story', title: 'The ferry: a #1 story'})
    expect(scenario?.turns.map(({id, when}) => [id, when])).toEqual([
      ['the-quay', undefined],
      ['the-captain', 'to_the_captain'],
      ['the-harbour-office', 'to_the_harbour_office'],
      ['waiting', 'to_waiting'],
    ])
    expect(scenario?.endings.map(({title, when}) => [title, when])).toEqual([
      ['Home', 'to_home'],
      ['Morning', undefined],
    ])
  })

  it('keeps labels, targets and prose without the marks of Twine', () => {
    const [quay] = scenario?.turns ?? []
    expect(quay?.brief).toBe(
      'The ferry is late, and $crowd people are waiting — in the rain.\nThey are angry.',
    )
    expect(quay?.options.map(({label, sets}) => [label, sets])).toEqual([
      ['Ask the captain', ['to_the_captain']],
      ['Call the office', ['to_the_harbour_office']],
      ['Wait', ['to_waiting']],
    ])
    expect(quay?.options[0]).toMatchObject({
      basis: 'counterfactual',
      because: 'From an imported story.',
    })
  })

  it('tells what was lost, passage by passage', () => {
    const told = made.notes.map(({code, passage, detail}) => [code, passage, detail].join(' | '))
    expect(told).toEqual([
      'story/script | Code | ',
      'story/style | Look | ',
      'story/dead-link | The harbour office | Nowhere',
      'story/loop | The harbour office | The quay',
      'story/unreached | Attic | ',
      'story/macro | The quay | set, if',
      'story/variable | The quay | $crowd',
      'story/image | The quay | quay.png',
      'story/one-link | The captain | ',
      'story/no-ladders |  | ',
    ])
    for (const note of made.notes) expect(wordStoryNote(note)).toMatch(/^[“A-Z].*\.$/)
  })

  it('takes the id and title that it is given', () => {
    const {scenario: other} = judged(importStory(TWEE, {id: 'mine', title: 'My: own'}).text)
    expect(other).toMatchObject({id: 'mine', title: 'My: own'})
  })
})

describe('a Twine story in HTML', () => {
  const made = importStory(HTML)
  const {scenario, problems} = judged(made.text)

  it('is read from its story data, references and start node included', () => {
    expect(problems).toEqual([])
    expect(scenario?.title).toBe('Salt & bread')
    expect(scenario?.turns[0]).toMatchObject({
      ...{title: 'Fork "A"', brief: 'Two roads.'},
      options: [{label: 'Left'}, {label: 'Go right'}, {label: 'Look'}],
    })
    expect(scenario?.endings.map(({text}) => text.trim())).toContain('The right road & ends.')
  })

  it('tells of the style sheet and of the other story of the archive', () => {
    expect(made.notes).toContainEqual({code: 'story/other-story', passage: '', detail: 'Another'})
    expect(made.notes.map(({code}) => code)).toContain('story/style')
    expect(made.notes.map(({code}) => code)).not.toContain('story/script')
  })
})

describe('what a scenario cannot hold', () => {
  it('is shortened at a sentence, and the rest stands in a note', () => {
    const {text, notes} = importStory(
      twee({Start: `${'One two three four five six. '.repeat(12)}\n[[A]] [[B]]`, A: '', B: ''}),
    )
    const {scenario, problems} = judged(text)
    expect(problems).toEqual([])
    expect(scenario?.turns[0]?.brief).toBe('One two three four five six. '.repeat(10).trim())
    expect(text).toMatch(/^ {2}# The rest of the passage.*\n {2}# One two three four five six\./m)
    expect(notes).toContainEqual({code: 'story/shortened', passage: 'Start', detail: '72'})
  })

  it('loses links beyond the fourth, and passages that nothing else leads to', () => {
    const links = ['A', 'B', 'C', 'D', 'E'].map(name => `[[${name}]]`).join(' ')
    const ends = Object.fromEntries([...'ABCDE'].map(name => [name, 'End.']))
    const {notes} = importStory(twee({Start: links, ...ends}))
    expect(notes.slice(0, 2)).toEqual([
      {code: 'story/too-many-links', passage: 'Start', detail: 'E'},
      {code: 'story/unreached', passage: 'E', detail: ''},
    ])
  })

  it('gives a single passage two options and an ending', () => {
    const {scenario, problems} = judged(importStory(':: Alone\nNothing leads on.').text)
    expect(problems).toEqual([])
    expect(scenario).toMatchObject({turns: [{options: [{}, {}]}], endings: [{title: 'The end'}]})
  })

  it('says so where there is no story, and makes an empty one', () => {
    for (const source of ['', 'just prose', '<html></html>', '<tw-storydata']) {
      const {text, notes} = importStory(source)
      expect(notes[0]?.code).toBe('story/none')
      expect(judged(text).problems).toEqual([])
    }
  })

  it('takes the first of several passages of one name, and any start where none is told', () => {
    const found = codes(':: A\n[[B]] [[C]]\n:: B\nx\n:: C\ny\n:: B\nz')
    expect(found).toEqual(['story/duplicate', 'story/no-start', 'story/no-ladders'])
  })

  it('joins endings beyond the thirtieth', () => {
    const groups = Array.from({length: 10}, (_, at) => at)
    const passages: Record<string, string> = {Start: '[[G0]] [[H]]', H: 'End.'}
    for (const group of groups) {
      const own = [0, 1, 2].map(at => `E${group}-${at}`)
      for (const name of own) passages[name] = 'End.'
      passages[`G${group}`] = [...own, `G${group + 1}`].map(name => `[[${name}]]`).join(' ')
    }
    const {text, notes} = importStory(twee(passages))
    const {scenario, problems} = judged(text)
    expect(problems).toEqual([])
    expect(scenario?.endings).toHaveLength(30)
    expect(notes.filter(({code}) => code === 'story/too-many-endings')).toHaveLength(2)
  })

  it('leaves out links where a story has more ways than can be checked', () => {
    const passages: Record<string, string> = {}
    for (let at = 0; at < 60; at++) {
      passages[at === 0 ? 'Start' : `M${at}`] = `[[L${at}]] [[R${at}]]`
      for (const side of ['L', 'R']) passages[`${side}${at}`] = `[[M${at + 1}]] [[a->M${at + 1}]]`
    }
    passages.M60 = 'End.'
    const {text, notes} = importStory(twee(passages))
    expect(judged(text).problems).toEqual([])
    expect(notes.map(({code}) => code)).toContain('story/too-many-ways')
  })
})

describe('a damaged or hostile story', {timeout: 120_000}, () => {
  const checked = (source: string) => {
    const {text, notes} = importStory(source)
    const {scenario, problems} = judged(text)
    expect(problems).toEqual([])
    expect(scenario?.turns.length).toBeLessThanOrEqual(300)
    expect(notes.length).toBeLessThanOrEqual(402)
  }
  const long = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length))
  const chain = (count: number, link: (at: number) => string) =>
    Array.from({length: count}, (_, at) => `:: P${at}\n${link(at)}\n`).join('\n')

  it.each([
    ...['[', '[[', ']]', '[[a]]', '[[a->', '(', '(set:', '(set: (', '<<', '<<a', '<', '<a ', '{'],
    ...[
      '{a',
      '&',
      '&#x41;',
      '"',
      '<!--',
      '/*',
      '<script',
      '::',
      '\n::',
      '\n:: a\n[[a]]',
      '\\',
      '`',
    ],
    ...['$a ', '![', '[img[', '\u0000', '\ud800', '\u2028', '# ', '\n', ' ', '字', 'a', '[R11] '],
  ])('of 100,000 characters of %j', unit => {
    checked(long(unit))
    checked(`:: Start\n${long(unit)}\n:: a\nThe end.`)
    checked(
      `<tw-storydata name="x" startnode="1"><tw-passagedata pid="1" name="${unit}">${long(unit)}`,
    )
    checked(`<tw-storydata ${long(unit)}`)
  })

  it.each([
    ['a long chain', chain(5000, at => `[[P${at + 1}]]`)],
    [
      'a chain with four options',
      chain(
        600,
        at =>
          `${'字'.repeat(300)} [[${'x'.repeat(90)}->P${at + 1}]] [[b->P${at + 2}]] [[c->P${at + 3}]] [[d->P${at + 4}]]`,
      ),
    ],
    ['a ring', chain(500, at => `[[P${(at + 1) % 500}]] [[P${(at * 7) % 500}]]`)],
    [
      'everything leads to everything',
      chain(120, () => chain(120, at => `[[P${at}]]`).replaceAll(/:: .*/g, '')),
    ],
    [
      'a fan',
      `:: Start\n${Array.from({length: 9000}, (_, at) => `[[P${at}]]`).join(' ')}\n${chain(9000, () => 'End.')}`,
    ],
    ['ids of a kind', `:: Start\n[[é]] [[è]] [[ê]] [[true]]\n:: é\n:: è\n:: ê\n:: true\n`],
    [
      'names of JavaScript',
      ':: __proto__\n[[constructor]] [[toString]]\n:: constructor\nx\n:: toString\ny',
    ],
  ])('%s', (_, source) => checked(source))

  it('whatever it is', () => {
    const piece = fc.constantFrom(
      ...['\n:: ', 'A', 'B', 'C', '\n', '[[', ']]', '->', '|', '<-', '[[A]]', '[[B]]', '[[x->C]]'],
      ...['<<if $a>>', '(if: $a)[', ']', '{a}', '<tw-storydata startnode="1">', '<tw-passagedata'],
      ...[' pid="1" name="A">', '</tw-passagedata>', '&lt;', '# ', ': ', '"', '\\', '\u202e', '🕊️'],
      ...['StoryData\n{"start":', '[script]', '\r', '\t', ' - ', '---\n', '<script>', '</script>'],
    )
    const any = fc.oneof(
      fc.array(piece, {maxLength: 60}).map(all => all.join('')),
      fc.string({unit: 'binary', maxLength: 200}),
    )
    fc.assert(fc.property(any, checked), {numRuns: 150})
  })

  it('any graph of passages', () => {
    const graph = fc.array(fc.array(fc.nat(14), {maxLength: 6}), {minLength: 1, maxLength: 14})
    fc.assert(
      fc.property(graph, all => {
        checked(
          all
            .map((to, at) => `:: P${at}\n${to.map(name => `[[P${name}]]`).join('\n')}\n`)
            .join('\n'),
        )
      }),
      {numRuns: 80},
    )
  })
})
