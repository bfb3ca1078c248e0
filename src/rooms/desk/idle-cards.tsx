import type {Session} from '../../session/session.ts'
import {NewerCard} from './newer-version.tsx'
import {ScenarioFile} from './scenario-file.tsx'

/** The cards of the library that come once it stands. */
export const IdleCards = ({session}: {readonly session: Session}) => (
  <>
    <NewerCard />
    <ScenarioFile session={session} />
  </>
)
