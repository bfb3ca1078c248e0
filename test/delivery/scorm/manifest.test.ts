import {DOMParser} from '@xmldom/xmldom'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import type {Cargo} from '../../../src/delivery/cargo.ts'
import {CARGO_PLACE, oneFile} from '../../../src/delivery/one-file.ts'
import {MANIFEST, manifestOf} from '../../../src/delivery/scorm/manifest.ts'
import {scormPackage} from '../../../src/delivery/scorm/package.ts'
import {january} from '../../january.ts'

const TITLES = [
  'The January strikes',
  '<script>alert(1)</script> & "quotes" \'and\' ]]> more',
  'سرحد پر ٹرک',
  'Two\nlines\tand \u0000 \u202E what XML may not hold \uFFFE',
  '',
]

/** The manifest as a program reads it; throws where it is not well formed. */
function read(text: string) {
  const parser = new DOMParser({
    errorHandler: (_, message) => {
      throw new Error(message)
    },
  })
  const {documentElement: root} = parser.parseFromString(text, 'text/xml')
  const all = (name: string) => Array.from(root.getElementsByTagName(name))
  return {root, all, textOf: (name: string) => all(name).map(each => each.textContent)}
}

/** What the specification lets each element of ours hold, in this order, with attributes that it must and may have. */
const ELEMENTS: Readonly<
  Record<string, {inside?: readonly string[]; must?: readonly string[]; may?: readonly string[]}>
> = {
  manifest: {
    inside: ['metadata', 'organizations', 'resources'],
    must: ['identifier', 'xmlns', 'xmlns:adlcp'],
    may: ['version'],
  },
  metadata: {inside: ['schema', 'schemaversion']},
  schema: {},
  schemaversion: {},
  organizations: {inside: ['organization'], must: ['default']},
  organization: {inside: ['title', 'item'], must: ['identifier']},
  item: {inside: ['title'], must: ['identifier'], may: ['identifierref', 'isvisible']},
  title: {},
  resources: {inside: ['resource']},
  resource: {inside: ['file'], must: ['identifier', 'type', 'adlcp:scormtype'], may: ['href']},
  file: {must: ['href']},
}

/** Where an element, or one inside it, is not as the specification has it. */
function faults(element: Element): readonly string[] {
  const {inside = [], must = [], may = []} = ELEMENTS[element.nodeName] ?? {}
  const held = Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  )
  const names = held.map(({nodeName}) => nodeName)
  const places = names.map(name => inside.indexOf(name))
  const has = Array.from(element.attributes).map(({name}) => name)
  const say = (fault: string) => `${element.nodeName}: ${fault}`
  return [
    ...(ELEMENTS[element.nodeName] ? [] : [say('unknown')]),
    ...inside.filter(name => !names.includes(name)).map(name => say(`no ${name}`)),
    ...names.filter((_, at) => (places[at] ?? -1) < (places[at - 1] ?? 0)).map(say),
    ...must.filter(name => !has.includes(name)).map(name => say(`no ${name}`)),
    ...has.filter(name => ![...must, ...may].includes(name)).map(say),
    ...held.flatMap(faults),
  ]
}

const about = (title: string) => ({
  id: 'strait',
  title,
  launch: 'index.html',
  files: ['index.html'],
})

describe('a manifest', () => {
  it.each(TITLES)('is well formed and says its title: %j', title => {
    const {textOf} = read(manifestOf(about(title)))
    const said = title.replaceAll('\u0000', '\uFFFD').replace(/[\u202E\uFFFE]/g, '\uFFFD')
    const shown = said.replace(/\s+/g, ' ').trim()
    expect(textOf('title')).toEqual([shown, shown])
  })

  it('is well formed whatever the title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), title => {
        expect(read(manifestOf(about(title))).all('item')).toHaveLength(1)
      }),
    )
  })

  it('holds what the specification asks for, in its order, under names of their own', () => {
    const {root, all} = read(manifestOf(about('A')))
    expect(faults(root)).toEqual([])
    const named = [root, ...['organization', 'item', 'resource'].flatMap(all)]
    const ids = named.map(each => each.getAttribute('identifier') ?? '')
    expect(new Set(ids).size).toBe(4)
    expect(ids.filter(id => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([])
  })

  it('is of SCORM 1.2, with one SCO and no mastery score', () => {
    const {root, all, textOf} = read(manifestOf(about('A')))
    expect(root.getAttribute('xmlns')).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2')
    expect(root.getAttribute('xmlns:adlcp')).toBe('http://www.adlnet.org/xsd/adlcp_rootv1p2')
    expect([textOf('schema'), textOf('schemaversion')]).toEqual([['ADL SCORM'], ['1.2']])
    expect(all('adlcp:masteryscore')).toEqual([])
    const [organization, ...more] = all('organization')
    expect(more).toEqual([])
    const [organizations] = all('organizations')
    expect(organizations?.getAttribute('default')).toBe(organization?.getAttribute('identifier'))
    const [item] = all('item')
    const [resource, ...others] = all('resource')
    expect(others).toEqual([])
    expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'))
    expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco')
    expect(resource?.getAttribute('href')).toBe('index.html')
  })
})

describe('a package', () => {
  const template = `<!doctype html><title>Ä</title>${CARGO_PLACE}`
  const about = {id: 'strait', title: 'The strait', seats: {}}
  const cargo: Cargo = {
    scenarios: [],
    maps: {},
    catalogue: {documents: [], doubts: []},
    texts: {},
    lesson: '',
    reports: false,
  }
  const bytes = scormPackage(template, about, cargo)

  it('opens again, with all that its manifest lists and nothing besides', () => {
    const files = unzipSync(bytes)
    const {all} = read(strFromU8(files[MANIFEST] ?? new Uint8Array()))
    const listed = all('file').map(file => file.getAttribute('href') ?? '')
    expect(Object.keys(files)).toEqual([MANIFEST, ...listed])
    const named = strFromU8(files[MANIFEST] ?? new Uint8Array()).match(
      /[\w-]+\.(html|xml|xsd|dtd)/g,
    )
    expect(named).toEqual(expect.arrayContaining(listed))
    expect((named ?? []).filter(name => !(name in files))).toEqual([])
    const page = strFromU8(files[listed[0] ?? ''] ?? new Uint8Array())
    expect(page).toBe(oneFile(template, {...cargo, reports: true}))
  })

  it('is the same each time', () => {
    expect(scormPackage(template, about, cargo)).toEqual(bytes)
  })

  it('is another to an LMS, and to who uploads it, where its lesson fixes another seat or seed', () => {
    const said = ['seats=iran&seed=7', 'seats=pakistan&seed=7', 'seats=pakistan&seed=8'].map(
      fixed => {
        const lesson = `scenario=${january.id}&${fixed}`
        const {[MANIFEST]: manifest} = unzipSync(
          scormPackage(template, january, {...cargo, lesson}),
        )
        const {root, textOf} = read(strFromU8(manifest ?? new Uint8Array()))
        return {id: root?.getAttribute('identifier'), title: textOf('title')[0]}
      },
    )
    expect(new Set(said.map(({id}) => id)).size).toBe(said.length)
    expect(said.map(({title}) => title)).toEqual(
      ['iran', 'pakistan', 'pakistan'].map(
        seat => `${january.title} · ${january.seats[seat]?.name}`,
      ),
    )
  })
})
