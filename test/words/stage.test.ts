import {expect, it} from 'vitest'
import {stageCaption} from '../../src/words/stage.ts'
import {january} from '../january.ts'

const {places} = january

it('says what the map shows and where, once each', () => {
  const show = [
    {effect: 'envoy', from: 'tehran', to: 'islamabad'},
    {effect: 'statement', at: 'islamabad'},
    {effect: 'statement', at: 'islamabad'},
  ] as const
  expect(stageCaption({scene: {show: [...show]}, places})).toBe(
    'On the map: envoy, Tehran to Islamabad · public statement, Islamabad',
  )
})

it('says how a gate stands', () => {
  const gate = (state?: 'open') =>
    stageCaption({
      scene: {show: [{effect: 'gate', at: 'islamabad', ...(state ? {state} : {})}]},
      places,
    })
  expect(gate()).toBe('On the map: gate closed, Islamabad')
  expect(gate('open')).toBe('On the map: gate open, Islamabad')
})

it('is silent where the map shows nothing', () => {
  expect(stageCaption({scene: {look: 'tehran'}, places})).toBe('')
})
