import {DOMParser} from '@xmldom/xmldom'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import type {Cargo} from '../../../src/delivery/cargo.ts'
import {CARGO_PLACE, oneFile} from '../../../src/delivery/one-file.ts'
import {MANIFEST, manifestOf} from '../../../src/delivery/scorm/manifest.ts'
import {scormPackage} from '../../../src/delivery/scorm/package.ts'

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

  it('is of SCORM 1.2, with one SCO and no mastery score', () => {
    const {root, all, textOf} = read(manifestOf(about('A')))
    expect(root.getAttribute('xmlns')).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2')
    expect(root.getAttribute('xsi:schemaLocation')).toContain('adlcp_rootv1p2.xsd')
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
  const about = {id: 'strait', title: 'The strait'}
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
    const page = strFromU8(files[listed[0] ?? ''] ?? new Uint8Array())
    expect(page).toBe(oneFile(template, {...cargo, reports: true}))
  })

  it('is the same each time', () => {
    expect(scormPackage(template, about, cargo)).toEqual(bytes)
  })
})
