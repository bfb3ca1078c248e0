import type {ComponentType} from 'preact'
import type {ViewProps} from './view-props.ts'
import {AgreementView} from './views/agreement-view.tsx'
import {BlockedView} from './views/blocked-view.tsx'
import {ChoicesView} from './views/choices-view.tsx'
import {EndingsView} from './views/endings-view.tsx'
import {EvidenceView} from './views/evidence-view.tsx'
import {ForecastsView} from './views/forecasts-view.tsx'
import {LaddersView} from './views/ladders-view.tsx'
import {PathsView} from './views/paths-view.tsx'
import {SeatsView} from './views/seats-view.tsx'

/** A view of the class beside the list of its teams. */
export type View = {
  readonly id:
    | 'paths'
    | 'choices'
    | 'ladders'
    | 'endings'
    | 'blocked'
    | 'agreement'
    | 'forecasts'
    | 'evidence'
    | 'seats'
  readonly Component: ComponentType<ViewProps>
}

/** In the order of the tabs. */
export const VIEWS: readonly View[] = [
  {id: 'paths', Component: PathsView},
  {id: 'choices', Component: ChoicesView},
  {id: 'ladders', Component: LaddersView},
  {id: 'endings', Component: EndingsView},
  {id: 'blocked', Component: BlockedView},
  {id: 'agreement', Component: AgreementView},
  {id: 'forecasts', Component: ForecastsView},
  {id: 'evidence', Component: EvidenceView},
  {id: 'seats', Component: SeatsView},
]
