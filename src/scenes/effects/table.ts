import type {Scene} from '../../scenarios/schema.ts'
import {gate, market, queue} from './crossing.ts'
import type {Effect} from './effect.ts'
import {committee, meeting, statement} from './gatherings.ts'
import {call, delegation, envoy, thread, trade} from './journeys.ts'
import {conference, document, pledge} from './papers.ts'
import {alert, calm, light, pulse} from './rings.ts'

type Shown = NonNullable<Scene['show']>[number]['effect']

/** Every effect by its name: those a scenario may ask for, and two of the stage's own. */
export const EFFECTS: Readonly<Record<Shown | 'light' | 'thread', Effect>> = {
  pulse,
  alert,
  calm,
  envoy,
  call,
  meeting,
  committee,
  statement,
  gate,
  queue,
  trade,
  market,
  pledge,
  delegation,
  conference,
  document,
  light,
  thread,
}
