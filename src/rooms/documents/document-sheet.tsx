import {useEffect, useState} from 'preact/hooks'
import {unitOf} from '../../scenarios/passages.ts'
import type {Passage, SourceDocument} from '../../scenarios/schema.ts'
import type {CitedIn} from '../../session/cited-where.ts'
import type {LoadedText, ReadingPack} from '../../session/reading-pack.ts'
import {documents as words} from '../../words/documents.ts'
import {en} from '../../words/en.ts'
import {Cite, Doubt, Line} from '../shared/prose.tsx'
import {AddTexts} from './add-texts.tsx'
import {Marked} from './marked.tsx'

type Props = {
  readonly document: SourceDocument
  readonly pack: ReadingPack
  readonly cited: ReadonlyMap<string, readonly CitedIn[]>
}

/** One document: what it is, who says what in it, and each of its passages. */
export function DocumentSheet({document, pack, cited}: Props) {
  const [text, setText] = useState<LoadedText>()
  const [added, setAdded] = useState(0)
  useEffect(() => {
    let open = true
    pack.textOf(document).then(found => open && setText(found))
    return () => {
      open = false
    }
  }, [document, pack, added])
  const {letter, title, kind, author, publisher, date, dated, about, passages, split} = document
  const units = (split === 'line' ? words.lines : words.paragraphs)(passages.length)
  const used = passages.filter(({id}) => cited.has(id)).length
  return (
    <section class="paper document" aria-labelledby={letter}>
      <p class="kicker">
        {words.letter(letter)} · {kind}
      </p>
      <h2 id={letter} tabIndex={-1}>
        {title}
      </h2>
      <p class="small">
        {[author, publisher, date, words.dated[dated]].filter(Boolean).join(' · ')}
      </p>
      <p class="small mono">
        {words.facts(units, used)} · {text ? words.withText : words.withoutText}
      </p>
      <p>{about}</p>
      <Speakers passages={passages} />
      <ol class="passages">
        {passages.map(passage => (
          <PassageItem
            key={passage.id}
            passage={passage}
            unit={text?.units[unitOf(passage.id) - 1]}
            places={cited.get(passage.id) ?? []}
          />
        ))}
      </ol>
      {!text && <AddTexts pack={pack} onAdded={() => setAdded(added + 1)} />}
    </section>
  )
}

type ItemProps = {
  readonly passage: Passage
  /** The paragraph itself, where this device has it. */
  readonly unit: string | undefined
  readonly places: readonly CitedIn[]
}

function PassageItem({passage, unit, places}: ItemProps) {
  const {id, anchor, says, speaker, furniture, doubts = [], uncited} = passage
  return (
    <li id={id} tabIndex={-1} class={furniture ? 'passage quiet' : 'passage'}>
      <span class="passage-id mono">{id}</span>
      <div>
        {unit ? (
          <p class="original">
            <Marked text={unit} anchor={anchor} />
          </p>
        ) : (
          anchor && (
            <p class="original">
              “<mark>{anchor}</mark>”
            </p>
          )
        )}
        {furniture && <p class="small">{words.furniture}</p>}
        {says && (
          <p>
            <Line text={says} />
          </p>
        )}
        {speaker && <p class="small">{words.says(speaker)}</p>}
        {doubts.length > 0 && (
          <p class="small">
            {en.basis.doubts}{' '}
            {doubts.map(doubt => (
              <Doubt key={doubt} id={doubt} />
            ))}
          </p>
        )}
        {!furniture && <Places places={places} uncited={uncited} />}
      </div>
    </li>
  )
}

function Places({places, uncited}: {places: readonly CitedIn[]; uncited: string | undefined}) {
  if (places.length === 0) {
    return (
      <p class="small">
        {words.notCited} {uncited}
      </p>
    )
  }
  return (
    <details class="small">
      <summary>
        {words.cited} {places.map(({title}) => title).join(', ')}
      </summary>
      <ul>
        {places.map(({scenario, title, places: titles}) => (
          <li key={scenario}>
            <a href={`../#scenario=${scenario}`}>{title}</a>: {titles.join('; ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Who speaks in a document, and in which of its passages. */
function Speakers({passages}: {readonly passages: readonly Passage[]}) {
  const bySpeaker = new Map<string, string[]>()
  for (const {id, speaker, furniture} of passages) {
    if (furniture) continue
    const name = speaker ?? words.nobody
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), id])
  }
  return (
    <details>
      <summary>{words.speakers}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.speaker}</th>
            <th scope="col">{words.passages}</th>
          </tr>
        </thead>
        <tbody>
          {[...bySpeaker].map(([speaker, ids]) => (
            <tr key={speaker}>
              <th scope="row">{speaker}</th>
              <td>
                {ids.map(id => (
                  <Cite key={id} id={id} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
