import {chartJson} from '../../drafts/chart-json.ts'
import type {Drawing} from '../../drafts/judge.ts'
import {mermaidOf} from '../../drafts/map-mermaid.ts'
import {svgOf} from '../../drafts/map-svg.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Draft} from '../../session/drafts.ts'
import {drawnMapWords} from '../../words/turn-map.ts'
import {workshop as words} from '../../words/workshop.ts'
import {saveText} from '../shared/save-text.ts'
import type {ExportEntry} from './export-dialog.tsx'

/** What of a draft can be saved now; map and chart only of a text that can be played. */
export function exportsOf(
  {name, text}: Draft,
  scenario: Scenario | null | undefined,
  drawing: Drawing | undefined,
): readonly ExportEntry[] {
  const base = name.replace(/\.ya?ml$/, '')
  const drawn = scenario && drawing ? {scenario, ...drawing} : undefined
  return [
    {
      title: words.export.yaml,
      help: words.export.yamlHelp,
      save: () => saveText(name, text, 'application/yaml'),
    },
    {
      title: words.export.svg,
      save:
        drawn &&
        (() => {
          const picture = svgOf(drawn.layout, drawnMapWords(drawn.scenario.title))
          saveText(`${base}.svg`, picture, 'image/svg+xml')
        }),
    },
    {
      title: words.export.mermaid,
      save: drawn && (() => saveText(`${base}.mmd`, mermaidOf(drawn.map), 'text/plain')),
    },
    {
      title: words.export.xstate,
      save:
        drawn &&
        (() => saveText(`${base}.xstate.json`, chartJson(drawn.scenario), 'application/json')),
    },
  ]
}
