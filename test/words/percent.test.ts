import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const FOLDER = new URL('../../src/words/', import.meta.url)

it('lets no line break between a figure and its percent', () => {
  const modules = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.ts'),
  )
  expect(modules.length).toBeGreaterThan(50)
  const apart = modules.filter(name => /\d %/.test(readFileSync(new URL(name, FOLDER), 'utf8')))
  expect(apart).toEqual([])
})
