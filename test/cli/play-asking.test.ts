import {describe, expect, it} from 'vitest'
import {demarcheWith} from './demarche.ts'

const typing = (typed: readonly string[], ...more: string[]) =>
  demarcheWith({typed}, 'play', 'january-strikes', '--roll', '3', ...more)

describe('play with a person', {timeout: 30_000}, () => {
  it('asks for each held turn and goes to the ending', async () => {
    const {exit, out} = await typing(['1', '1', '1'], '--seat', 'iran')
    expect(exit).toBe(0)
    expect(out.match(/Your order/g)).toHaveLength(3)
    expect(out).toContain('Ending: Consulting neighbours')
    expect(out).toMatch(/^Code: /m)
  })

  it('shows the care note, the brief, numbered options, what moved and the passages', async () => {
    const {out} = await typing(['1', 'q'])
    expect(out).toContain('This scenario is about real strikes')
    expect(out).toMatch(/^ {3}2\. Ask Tehran for the facts \(ease, quiet\)$/m)
    expect(out).toContain('Diplomatic: normal → protest (1 rung worse); your order')
    const recalled = await typing(['1', '1', 'q'])
    expect(recalled.out).toContain('[R11] ')
  })

  it('takes ids, asks again after nonsense, and stops when told to', async () => {
    const {exit, out} = await typing(['7', 'sing', '0', '', 'ask-facts', 'Q'])
    expect(exit).toBe(0)
    expect(out.match(/Type a number from 1 to 3, or q\./g)).toHaveLength(4)
    expect(out).toContain('Ask Tehran for the facts [ask-facts, ease]')
    expect(out).toContain('Stopped before the end.')
    expect(out).toMatch(/^Code: /m)
  })

  it('stops where the input ends', async () => {
    const {exit, out} = await typing([])
    expect(exit).toBe(0)
    expect(out).toContain('Stopped before the end.')
  })

  it('asks nothing beside --choose or --json', async () => {
    const chosen = await typing(['1'], '--choose', 'protest')
    expect(chosen.exit).toBe(1)
    expect(chosen.out).not.toContain('Your order')
    const json = await typing(['1'], '--json')
    expect(JSON.parse(json.out).turns).toEqual([])
  })
})
