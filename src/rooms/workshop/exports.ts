import type {PageMaker} from '../../delivery/page-maker.ts'
import {chartJson} from '../../drafts/chart-json.ts'
import type {Drawing} from '../../drafts/judge.ts'
import {mermaidOf} from '../../drafts/map-mermaid.ts'
import {svgOf} from '../../drafts/map-svg.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Draft} from '../../session/drafts.ts'
import {oneFileWords} from '../../words/one-file.ts'
import {drawnMapWords} from '../../words/turn-map.ts'
import {workshop as words} from '../../words/workshop.ts'
import {saveText} from '../shared/save-text.ts'
import type {ExportEntry} from './export-dialog.tsx'

/** What of a draft can be saved now; map and chart only of a text that can be played. */
export function exportsOf(
  {name, text}: Draft,
  scenario: Scenario | null | undefined,
  drawing: Drawing | undefined,
  onSaved: (name: string) => void,
  makePage: PageMaker,
): readonly ExportEntry[] {
  const base = name.replace(/\.ya?ml$/, '')
  const drawn = scenario && drawing ? {scenario, ...drawing} : undefined
  const file = (ending: string, text: Parameters<typeof saveText>[1], type: string) => {
    saveText(base + ending, text, type)
    return base + ending
  }
  return [
    {
      title: words.export.yaml,
      help: words.export.yamlHelp,
      save: () => {
        saveText(name, text, 'application/yaml')
        onSaved(name)
        return name
      },
    },
    {
      title: oneFileWords.toPlay,
      help: oneFileWords.toPlayHelp,
      save: scenario
        ? async () => {
            const made = await makePage({scenario, isBundled: false})
            return made && file('.html', made.page, 'text/html')
          }
        : undefined,
    },
    {
      title: oneFileWords.toLms,
      help: oneFileWords.toLmsHelp,
      save: scenario
        ? async () => {
            const made = await makePage({scenario, asPackage: true, isBundled: false})
            return made && file('-scorm12.zip', made.page, 'application/zip')
          }
        : undefined,
    },
    {
      title: words.export.svg,
      save:
        drawn &&
        (() =>
          file('.svg', svgOf(drawn.layout, drawnMapWords(drawn.scenario.title)), 'image/svg+xml')),
    },
    {
      title: words.export.mermaid,
      help: words.export.mermaidHelp,
      save: drawn && (() => file('.mmd', mermaidOf(drawn.map), 'text/plain')),
    },
    {
      title: words.export.xstate,
      help: words.export.xstateHelp,
      save: drawn && (() => file('.xstate.json', chartJson(drawn.scenario), 'application/json')),
    },
  ]
}
