import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const ASSETS = new URL('../../assets/', import.meta.url)

type Manifest = {readonly icons: readonly {src: string; sizes: string; purpose?: string}[]}

it('names icons that are there, as large as it says', () => {
  const {icons}: Manifest = JSON.parse(readFileSync(new URL('manifest.json', ASSETS), 'utf8'))
  const pictures = icons.filter(({src}) => src.endsWith('.png'))
  expect(pictures.map(({sizes, purpose}) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const {src, sizes} of pictures) {
    const header = readFileSync(new URL(src, ASSETS)).subarray(16, 24)
    expect(`${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`, src).toBe(sizes)
  }
})
