import type {JSX} from 'preact'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import type {HandoutChoice} from '../../session/handout-choice.ts'
import type {Sheet} from '../../words/handouts.ts'
import {BriefSheet} from './brief-sheet.tsx'
import {PlanSheet} from './plan-sheet.tsx'
import {QuizKeySheet, QuizSheet} from './quiz-sheets.tsx'
import {RubricSheet} from './rubric-sheet.tsx'
import {RulesSheet} from './rules-sheet.tsx'
import {TestKeySheet, TestSheet} from './test-sheets.tsx'
import {ExitSheet, LogSheet, SourceCheckSheet} from './writing-sheets.tsx'

type Props = {
  readonly scenario: Scenario
  readonly catalogue: Catalogue
  readonly notes: readonly string[]
  readonly choice: HandoutChoice
}

/** The sheet that was chosen. */
export const SheetView = (props: Props) => SHEET_VIEWS[props.choice.sheet](props)

const SHEET_VIEWS: Readonly<Record<Sheet, (props: Props) => JSX.Element>> = {
  'lesson-plan': ({scenario, notes}) => <PlanSheet scenario={scenario} notes={notes} />,
  rules: ({scenario}) => <RulesSheet scenario={scenario} />,
  'rules-quiz': ({scenario}) => <QuizSheet scenario={scenario} />,
  'rules-quiz-key': ({scenario}) => <QuizKeySheet scenario={scenario} />,
  'seat-brief': ({scenario, catalogue, choice}) => (
    <BriefSheet scenario={scenario} catalogue={catalogue} seat={choice.seat} />
  ),
  'decision-log': ({scenario, choice}) => <LogSheet scenario={scenario} seat={choice.seat} />,
  'source-check': ({scenario, catalogue}) => (
    <SourceCheckSheet scenario={scenario} catalogue={catalogue} />
  ),
  'exit-ticket': ({scenario}) => <ExitSheet scenario={scenario} />,
  rubric: ({scenario}) => <RubricSheet scenario={scenario} />,
  'test-a': () => <TestSheet form="a" />,
  'test-b': () => <TestSheet form="b" />,
  'test-key': () => <TestKeySheet />,
}
