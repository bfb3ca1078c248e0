import {closingRungs} from '../../machines/closing.ts'
import {LADDERS} from '../../scenarios/ladders.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {brief as words} from '../../words/handouts-sheets.ts'
import {ladderName, rungLabel} from '../../words/ladders.ts'
import {Leaf, Lines, Points} from './leaf.tsx'
import {openPassages} from './passages.ts'

type Props = {
  readonly scenario: Scenario
  readonly catalogue: Catalogue
  readonly seat: string
}

/** What whoever holds a seat needs on one page: office, situation, aims, red lines and passages. */
export function BriefSheet({scenario, catalogue, seat}: Props) {
  const held = scenario.seats[seat]
  if (!held) return null
  const closing = closingRungs(scenario)
  const lines = LADDERS.flatMap(ladder => {
    const labels = closing[ladder].map(
      rung => `rung ${rung} (${rungLabel(scenario, ladder, rung)})`,
    )
    return labels.length > 0 ? words.lineOf(ladderName(scenario, ladder), labels) : []
  })
  const passages = openPassages(scenario, seat, catalogue)
  return (
    <Leaf title={words.title(held.name)} crisis={scenario.title} oneSide>
      {held.offices && held.offices.length > 0 && (
        <p>
          <b>{words.offices}:</b> {held.offices.join('; ')}
        </p>
      )}
      <h3>{words.situation}</h3>
      <p>{held.brief.trim()}</p>
      <p>
        <b>{words.opening}:</b>{' '}
        {LADDERS.map(ladder => {
          const rung = scenario.ladders[ladder].start as 0 | 1 | 2 | 3 | 4
          return `${ladderName(scenario, ladder)} ${rung}, ${rungLabel(scenario, ladder, rung)}`
        }).join('; ')}
        .
      </p>
      <div class="leaf-halves">
        <section>
          <h3>{words.aims}</h3>
          <Points texts={held.aims.map(({text}) => text)} />
        </section>
        <section>
          <h3>{words.lines}</h3>
          {lines.length > 0 ? (
            <>
              <p>{words.linesIntro}</p>
              <Points texts={lines} />
            </>
          ) : (
            <p>{words.noLines}</p>
          )}
        </section>
      </div>
      <h3>{words.passages}</h3>
      {passages.length > 0 ? (
        <>
          <p class="leaf-small">{words.passagesIntro}</p>
          <ul class="points">
            {passages.map(({passage, document}) => (
              <li key={passage.id}>
                <b>{en.source.button(passage.id)}</b> “{passage.anchor}” · {document.title},{' '}
                {document.date}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.noPassages}</p>
      )}
      <h3>{words.care}</h3>
      <p>{scenario.care.trim()}</p>
      <h3>{words.ownLine}</h3>
      <Lines count={2} fill />
    </Leaf>
  )
}
