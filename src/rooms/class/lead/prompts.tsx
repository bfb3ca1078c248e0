import {useEffect, useMemo, useState} from 'preact/hooks'
import type {ClassView} from '../../../records/class-view.ts'
import {type Phase, promptsOf} from '../../../records/prompts.ts'
import {LEAST_GROUP} from '../../../records/small-groups.ts'
import type {Doubt as DocumentDoubt, Scenario} from '../../../scenarios/schema.ts'
import type {Random} from '../../../session/class-desk.ts'
import {leadWords} from '../../../words/class-lead.ts'
import {type Lens, lensesMet, lettersOf} from '../../../words/lenses.ts'
import {wordPrompt} from '../../../words/prompts.ts'
import {Cite, Doubt, Line} from '../../shared/prose.tsx'
import type {SourceLoaders} from '../../shared/sources.tsx'

type Props = {
  readonly phase: Phase
  readonly scenario: Scenario
  readonly view: ClassView
  readonly random: Random
  /** Whether groups under five are merged, so that none is told of either. */
  readonly merge: boolean
  readonly sources: SourceLoaders
}

/** Questions and theories that stand in sight; the others are folded. */
const IN_SIGHT = 4
const LENSES_IN_SIGHT = 3

/** What to ask the room in a phase, drawn from what it did; to why it happened, theories to look through. */
export function Prompts({phase, scenario, view, random, merge, sources}: Props) {
  const [doubts, setDoubts] = useState<readonly DocumentDoubt[]>([])
  useEffect(() => {
    // Without the catalogue there is a question fewer, and nothing else is missed.
    sources.loadCatalogue().then(
      catalogue => setDoubts(catalogue.doubts),
      () => undefined,
    )
  }, [])
  const prompts = useMemo(
    () => promptsOf(view, scenario, {random, doubts, least: merge ? LEAST_GROUP : 0}),
    [view, scenario, random, doubts, merge],
  )
  const asked = prompts.filter(prompt => prompt.phase === phase)
  const item = (text: string) => (
    <li key={text}>
      <Line text={text} />
    </li>
  )
  const texts = asked.map(prompt => wordPrompt(prompt, scenario))
  const folded = texts.slice(IN_SIGHT)
  return (
    <>
      <section class="ask">
        <h3 class="label">{leadWords.prompts}</h3>
        <ol>{texts.slice(0, IN_SIGHT).map(item)}</ol>
        {folded.length > 0 && (
          <details>
            <summary>{leadWords.more(folded.length)}</summary>
            <ol start={IN_SIGHT + 1}>{folded.map(item)}</ol>
          </details>
        )}
      </section>
      {phase === 'analysis' && <Lenses view={view} scenario={scenario} />}
    </>
  )
}

/** The theories, first those that the class met most often behind its own orders, each with its doubt. */
function Lenses({view, scenario}: Pick<Props, 'view' | 'scenario'>) {
  const lenses = useMemo(() => lensesMet(view.choices), [view])
  const letters = useMemo(() => lettersOf(scenario), [scenario])
  const item = ({lens, met}: (typeof lenses)[number]) => (
    <LensItem key={lens.id} lens={lens} met={met} letters={letters} />
  )
  return (
    <section class="lenses">
      <h3 class="label">{leadWords.lenses.title}</h3>
      <ul>{lenses.slice(0, LENSES_IN_SIGHT).map(item)}</ul>
      <details>
        <summary>{leadWords.lenses.more(lenses.length - LENSES_IN_SIGHT)}</summary>
        <ul>{lenses.slice(LENSES_IN_SIGHT).map(item)}</ul>
      </details>
    </section>
  )
}

type LensProps = {
  readonly lens: Lens
  readonly met: number
  readonly letters: ReadonlySet<string>
}

function LensItem({lens, met, letters}: LensProps) {
  const words = leadWords.lenses
  const {cites, doubt, doubts} = lens.seen
  const isHere = cites.some(id => letters.has(id[0] ?? ''))
  return (
    <li>
      <b>
        {lens.name} {lens.year}
      </b>{' '}
      <span class="small">
        {[lens.contested && words.contested, met > 0 && words.met(met)].filter(Boolean).join(' · ')}
      </span>
      <p>{lens.asks}</p>
      <p class="small lens-doubt">
        <b>{words.doubt}.</b> {lens.doubt}
      </p>
      {isHere && (
        <p class="small">
          {words.here}{' '}
          {cites.map(id => (
            <Cite key={id} id={id} />
          ))}{' '}
          {doubt}{' '}
          {doubts.map(id => (
            <Doubt key={id} id={id} />
          ))}
        </p>
      )}
    </li>
  )
}
