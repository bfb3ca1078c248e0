import {useState} from 'preact/hooks'
import {documentsInSight} from '../../scenarios/documents-in-sight.ts'
import type {Catalogue, Scenario, SourceDocument} from '../../scenarios/schema.ts'
import {citationsOf} from '../../session/story.ts'
import {link} from '../../words/link.ts'
import {Tick} from './fields.tsx'

type Props = {
  readonly open: readonly string[]
  readonly scenario: Scenario
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly onOpen: (passages: readonly string[]) => void
}

/** The passages that must be opened before the first order, out of those that the crisis cites. */
export function PassagesField({open, scenario, loadCatalogue, onOpen}: Props) {
  const [documents, setDocuments] = useState<readonly SourceDocument[]>()
  const load = async () => {
    const catalogue = documents ? undefined : await loadCatalogue().catch(() => undefined)
    if (catalogue) setDocuments(documentsInSight(catalogue.documents, scenario.documents))
  }
  const cited = new Set(citationsOf(scenario))
  const tick = (passage: string, isOn: boolean) =>
    onOpen(isOn ? [...open, passage] : open.filter(each => each !== passage))
  return (
    <details class="link-passages" onToggle={() => void load()}>
      <summary>{link.open(open.length)}</summary>
      <p class="small">{documents ? link.openHelp : link.loading}</p>
      {documents?.map(document => {
        const passages = document.passages.filter(({id}) => cited.has(id))
        if (passages.length === 0) return null
        return (
          <fieldset key={document.id} class="link-inner">
            <legend>{document.title}</legend>
            {passages.map(({id, says, anchor}) => (
              <Tick
                key={id}
                label={<b class="mono">{id}</b>}
                help={anchor ? `“${anchor}”` : says}
                checked={open.includes(id)}
                onChange={isOn => tick(id, isOn)}
              />
            ))}
          </fieldset>
        )
      })}
    </details>
  )
}
