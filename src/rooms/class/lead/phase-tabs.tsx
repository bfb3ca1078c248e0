import {PHASES, type Phase} from '../../../records/prompts.ts'
import {leadWords as words} from '../../../words/class-lead.ts'
import {phaseNames} from '../../../words/phases.ts'
import {Tabs} from '../../shared/tabs.tsx'

type Props = {readonly phase: Phase; readonly onPhase: (phase: Phase) => void}

const TABS = PHASES.map(({id, minutes}) => ({
  id,
  label: (
    <>
      {phaseNames[id]} <small aria-hidden="true">{words.minutes(minutes)}</small>
      <span class="unseen">{words.inWords(minutes)}</span>
    </>
  ),
}))

/** The phases as tabs with their minutes. */
export const PhaseTabs = ({phase, onPhase}: Props) => (
  <Tabs
    label={words.phases}
    className="phase-tabs"
    prefix="phase"
    panel="phase"
    tabs={TABS}
    chosen={phase}
    onTab={onPhase}
  />
)
