import {expect, it} from 'vitest'
import type {Rung} from '../../src/scenarios/ladders.ts'
import type {Scene} from '../../src/scenarios/schema.ts'
import {stageCaption} from '../../src/words/stage.ts'
import {january} from '../january.ts'

const {places} = january
const captionOf = (scene: Scene, economic: Rung = 2) =>
  stageCaption({
    scene,
    places,
    rungs: {military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 0},
    steps: [{ladder: 'economic', from: 0, to: economic, cause: 'order'}],
  })

it('says what the map shows and where, once each', () => {
  const show = [
    {effect: 'envoy', from: 'tehran', to: 'islamabad'},
    {effect: 'statement', at: 'islamabad'},
    {effect: 'statement', at: 'islamabad'},
  ] as const
  expect(captionOf({show: [...show]})).toBe(
    'On the map: envoy, Tehran to Islamabad · public statement, Islamabad',
  )
})

it('says how a gate stands', () => {
  const gate = (state?: 'open') =>
    captionOf({show: [{effect: 'gate', at: 'islamabad', ...(state ? {state} : {})}]})
  expect(gate()).toBe('On the map: gate closed, Islamabad')
  expect(gate('open')).toBe('On the map: gate open, Islamabad')
})

it('is silent where the map shows nothing', () => {
  expect(captionOf({look: 'tehran'})).toBe('')
})

it('names a place once for all that stands there', () => {
  const show: Scene['show'] = [
    {effect: 'gate', at: 'islamabad'},
    {effect: 'statement', at: 'tehran'},
    {effect: 'queue', at: 'islamabad'},
  ]
  expect(captionOf({show})).toBe(
    'On the map: gate closed, trucks waiting, Islamabad · public statement, Tehran',
  )
})

it('says that no truck waits and that no trade flows where the map draws none', () => {
  const show: Scene['show'] = [
    {effect: 'queue', at: 'islamabad'},
    {effect: 'trade', from: 'islamabad', to: 'tehran'},
  ]
  expect(captionOf({show}, 0)).toBe(
    'On the map: no trucks waiting, Islamabad · trade, Islamabad to Tehran',
  )
  expect(captionOf({show}, 4)).toBe(
    'On the map: trucks waiting, Islamabad · no trade, Islamabad to Tehran',
  )
})
