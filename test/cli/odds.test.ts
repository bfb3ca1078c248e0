import {describe, expect, it} from 'vitest'
import {asJson, demarche, file, januaryText} from './demarche.ts'

describe('odds', {timeout: 30_000}, () => {
  it('gives the states and exact shares of January as JSON', async () => {
    const {exit, data} = await asJson('odds', 'january-strikes')
    expect(exit).toBe(0)
    expect(Object.keys(data)).toEqual(['scenario', 'states', 'endings', 'bots', 'findings'])
    expect(data).toMatchObject({scenario: 'january-strikes', states: 5198})
    const shares = {
      runaway: 0.202032,
      'consulting-neighbours': 0.084916,
      'patched-up': 0.19204,
      'gallery-trap': 0.132333,
      'frozen-neighbours': 0.133008,
      'open-account': 0.120293,
      'restraint-held': 0.135378,
    }
    expect(Object.keys(data.endings).sort()).toEqual(Object.keys(shares).sort())
    for (const [ending, share] of Object.entries(shares)) {
      expect(Math.abs(data.endings[ending] - share)).toBeLessThan(0.00005)
    }
  })

  it('gives the four bots and worded findings as JSON', async () => {
    const {data} = await asJson('odds', 'january-strikes')
    expect(Object.keys(data.bots).sort()).toEqual(['ease', 'force', 'hold', 'press'])
    expect(data.bots.hold.endings['patched-up']).toBe(1)
    expect(data.bots.force.endings.runaway).toBe(1)
    expect(data.findings).toContainEqual({
      code: 'balance/best-tone',
      severity: 'note',
      fields: expect.objectContaining({best: 'ease', worst: 'force'}),
      of: 'ease',
      sentence: expect.stringContaining('ease'),
      because: expect.stringContaining('locked-in public'),
    })
  })

  it('prints a table, the bots and the findings', async () => {
    const {exit, out} = await demarche('odds', 'january-strikes')
    expect(exit).toBe(0)
    expect(out).toContain('5198 states')
    expect(out).toMatch(/^Ending +random +ease +hold +press +force$/m)
    expect(out).toMatch(/^Runaway +20\.2% +0\.0% +0\.0% +0\.0% +100\.0%$/m)
    expect(out).toContain('note balance/best-tone')
  })

  it('exits with 1 where an ending is out of reach', async () => {
    const text = januaryText(['when: military >= 2', 'when: military >= 4'])
    const {exit, out} = await demarche('odds', file('ending.yaml', text))
    expect(exit).toBe(1)
    expect(out).toContain('warning reach/ending')
  })

  it('tells the problems of a file that cannot be played', async () => {
    const text = januaryText(['seat: pakistan', 'seat: pakistann'])
    const path = file('seat.yaml', text)
    const plain = await demarche('odds', path)
    expect(plain).toMatchObject({exit: 1, out: ''})
    expect(plain.err).toContain('scenario/unknown-seat')
    const {exit, data} = await asJson('odds', path)
    expect(exit).toBe(1)
    expect(data.problems[0]).toMatchObject({file: path, code: 'scenario/unknown-seat'})
  })
})
