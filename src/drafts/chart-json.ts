import {chartConfig} from '../machines/chart.ts'
import type {Scenario} from '../scenarios/schema.ts'

/** The chart of a scenario as an XState config in JSON; guards and actions stand by name with their parameters. */
export const chartJson = (scenario: Scenario): string =>
  `${JSON.stringify(chartConfig(scenario), null, 2)}\n`
