import {describe, expect, it} from 'vitest'
import {catalogueIn} from '../../build/library-plugin.ts'
import {type Cargo, cargoOf, packCargo, unpackCargo} from '../../src/delivery/cargo.ts'
import {CARGO_PLACE, oneFile} from '../../src/delivery/one-file.ts'
import {january} from '../january.ts'

const catalogue = catalogueIn(new URL('../../', import.meta.url).pathname)
const HOSTILE = '</script><script>alert(1)</script><!-- $& \u2028 \u2029 \ud800 & "\'`'
const TEMPLATE = `<title>Demarche</title>\n${CARGO_PLACE}\n<script type="module">1</script>`

const cargo = (title = january.title): Cargo =>
  cargoOf([{...january, title}], {[january.id]: {width: 1}}, catalogue)

describe('a cargo', () => {
  it('is the same when it is unpacked', () => {
    expect(unpackCargo(packCargo(cargo(HOSTILE)))).toEqual({ok: true, value: cargo(HOSTILE)})
  })

  it('carries no mark that a page would take for its own', () => {
    const {text} = packCargo(cargo(HOSTILE))
    expect(text).not.toMatch(/[<>&\u2028\u2029]|\p{Cs}/u)
  })

  it('is packed alike each time, and under another name where anything differs', () => {
    expect(packCargo(cargo())).toEqual(packCargo(cargo()))
    expect(packCargo(cargo()).name).not.toBe(packCargo(cargo('Another')).name)
  })

  it('leaves out what is for instructors, and the documents that nothing names', () => {
    const [scenario] = cargo().scenarios
    expect(scenario?.instructor.notes).toEqual([])
    expect(scenario?.endings.every(({worth}) => worth === 0)).toBe(true)
    const letters = cargo().catalogue.documents.map(({letter}) => letter)
    expect(letters.length).toBeLessThan(catalogue.documents.length)
    expect(letters).toEqual(expect.arrayContaining(['G', 'R']))
  })

  it('holds every doubt that its passages and scenarios name', () => {
    const {documents, doubts} = cargo().catalogue
    const known = doubts.map(({id}) => id)
    const met = documents.flatMap(each => each.passages.flatMap(it => it.doubts ?? []))
    expect(known).toEqual(expect.arrayContaining(met))
    const named = JSON.stringify(january).match(/"Q\d+"/g) ?? []
    expect(named.length).toBeGreaterThan(0)
    expect(known).toEqual(expect.arrayContaining(named.map(each => each.slice(1, -1))))
  })

  it.each([
    ['was cut off', (text: string) => text.slice(0, -100)],
    ['was changed', (text: string) => text.replace('January', 'february')],
    ['is no JSON', () => 'nothing'],
  ])('is damaged where its text %s', (_, damage) => {
    const {name, text} = packCargo(cargo())
    expect(unpackCargo({name, text: damage(text)})).toEqual({ok: false, error: 'damaged'})
  })

  it.each([
    ['nothing', null],
    ['of another shape', {}],
    ['without a scenario', {...cargo(), scenarios: []}],
    ['of scenarios that are none', {...cargo(), scenarios: [null]}],
    ['of a version without a catalogue', {...cargo(), catalogue: undefined}],
  ])('is damaged where it is %s, though its name fits', (_, data) => {
    const packed = packCargo(data as unknown as Cargo)
    expect(unpackCargo(packed)).toEqual({ok: false, error: 'damaged'})
  })

  it('is none where the page is still empty', () => {
    expect(unpackCargo({name: '', text: ''})).toEqual({ok: false, error: 'none'})
  })
})

describe('a page as one file', () => {
  it('holds its cargo where the template had none, and nothing else has moved', () => {
    const {name, text} = packCargo(cargo())
    expect(oneFile(TEMPLATE, cargo())).toBe(
      TEMPLATE.replace('<title>', `<title>${january.title} · `).replace(
        '></script>',
        () => ` data-name="${name}">${text}</script>`,
      ),
    )
  })

  it('keeps a hostile title as text', () => {
    const page = oneFile(TEMPLATE, cargo(HOSTILE))
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).toContain(
      '<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- $&amp;',
    )
  })

  it('is called after the game where it holds several scenarios', () => {
    const both = {...cargo(), scenarios: [january, january]}
    expect(oneFile(TEMPLATE, both)).toContain('<title>Demarche</title>')
  })

  it('refuses a template without a place for its cargo, and one with two', () => {
    expect(() => oneFile('<title>x</title>', cargo())).toThrow()
    expect(() => oneFile(TEMPLATE + CARGO_PLACE, cargo())).toThrow()
  })
})
