import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {readCatalogue} from '../../src/scenarios/catalogue.ts'

describe('the bundled catalogue', () => {
  const {documents, doubts} = loadCatalogue()
  const passages = documents.flatMap(document => document.passages)
  const anchors = passages.flatMap(({anchor}) => anchor ?? [])

  it('has five documents with 67 passages, of which 64 can be cited', () => {
    const sizes = Object.fromEntries(
      documents.map(({letter, passages}) => [letter, passages.length]),
    )
    expect(sizes).toEqual({N: 9, R: 15, G: 6, K: 6, S: 31})
    expect(passages).toHaveLength(67)
    expect(anchors).toHaveLength(64)
  })

  it('has the doubts Q1 to Q25', () => {
    expect(doubts.map(({id}) => id)).toEqual(
      Array.from({length: 25}, (_, index) => `Q${index + 1}`),
    )
  })

  it('has anchors of at most eight words, each only once', () => {
    expect(anchors.filter(anchor => anchor.split(/\s+/).length > 8)).toEqual([])
    expect(new Set(anchors.map(anchor => anchor.toLowerCase())).size).toBe(anchors.length)
  })

  it('paraphrases every passage that is not furniture', () => {
    expect(
      passages.filter(({says, furniture}) => (says === undefined) !== (furniture === true)),
    ).toEqual([])
  })

  it('leaves only furniture without an anchor', () => {
    expect(passages.filter(({anchor}) => anchor === undefined).map(({id}) => id)).toEqual([
      'S3',
      'S9',
      'S27',
    ])
  })

  it('calls nobody a terrorist without saying who does', () => {
    const bare = passages.filter(
      ({says = ''}) => /terrorist/i.test(says) && !/calls?\b|called|author's word/.test(says),
    )
    expect(bare.map(({id}) => id)).toEqual([])
  })
})

describe('reading a catalogue', () => {
  const text = (passages: string, id = 'harbour', letter = 'H') =>
    `{id: ${id}, letter: ${letter}, title: A note, kind: note, date: May, dated: stated, split: line, about: A note., passages: [${passages}]}`
  const h1 = '{id: H1, says: The harbour opened., anchor: opened at noon, doubts: [Q1]}'
  const doubts =
    '[{id: Q1, title: Which noon, text: It is unclear., exercise: Ask., passages: [H1]}]'
  const read = (...texts: string[]) =>
    readCatalogue(
      texts.map(text => ({name: 'a/harbour.yaml', text})),
      doubts,
    )

  it('returns documents and doubts', () => {
    const catalogue = read(text(h1))
    expect(catalogue.documents[0]?.passages[0]?.anchor).toBe('opened at noon')
    expect(catalogue.doubts[0]?.id).toBe('Q1')
  })

  it.each([
    [
      'a passage out of its place',
      text(`{id: H2, says: x, anchor: y}, ${h1}`),
      'H2 stands where H1 is due',
    ],
    [
      'an anchor of nine words',
      text(`${h1}, {id: H2, says: x, anchor: a b c d e f g h i}`),
      'H2: the anchor is longer',
    ],
    [
      'an anchor within another',
      text(`${h1}, {id: H2, says: x, anchor: opened at}`),
      'H2: its anchor also stands',
    ],
    [
      'a statement without an anchor',
      text(`${h1}, {id: H2, says: x}`),
      'H2: a passage needs an anchor',
    ],
    ['a statement without words', text(`${h1}, {id: H2, anchor: x}`), 'H2: a passage needs "says"'],
    [
      'furniture that speaks',
      text(`${h1}, {id: H2, furniture: true, says: x}`),
      'H2: furniture says nothing',
    ],
    ['a doubt of one side only', text('{id: H1, says: x, anchor: y}'), 'H1: does not name Q1'],
    [
      'a doubt on a passage that nobody can cite',
      text('{id: H1, furniture: true, doubts: [Q1]}'),
      'Q1: H1 cannot be cited',
    ],
    [
      'a doubt that does not exist',
      text(`${h1}, {id: H2, says: x, anchor: y, doubts: [Q9]}`),
      'there is no doubt Q9',
    ],
    [
      'a passage that the doubt does not name',
      text(`${h1}, {id: H2, says: x, anchor: y, doubts: [Q1]}`),
      'Q1: does not name H2',
    ],
    ['a file with another name', text(h1, 'port'), 'not named after its document'],
    ['a field that the form does not know', text(h1).replace('kind:', 'sort:'), 'sort'],
    ['broken YAML', '{id: harbour', 'harbour.yaml'],
  ])('refuses %s', (_, faulty, message) => {
    expect(() => read(faulty)).toThrow(message)
  })

  it('refuses two documents of one name', () => {
    expect(() => read(text(h1), text(h1))).toThrow('two documents are called harbour')
  })

  it('names every mistake at once', () => {
    expect(() => read(text('{id: H2, says: x}'))).toThrow(
      /H2 stands.*H2: a passage needs an anchor.*no passage H1/s,
    )
  })
})
