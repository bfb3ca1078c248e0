import type {ComponentChildren} from 'preact'
import type {Basis, Scenario} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {glossary, namedWith} from '../../words/glossary.ts'
import {BasisBadge} from '../shared/basis-badge.tsx'
import {Dialog} from '../shared/dialog.tsx'
import {Line} from '../shared/prose.tsx'
import './words-dialog.css'

type Props = {readonly scenario: Scenario; readonly onClose: () => void}

const TONES = ['ease', 'hold', 'press', 'force'] as const
const BADGES: readonly Basis[] = ['documented', 'inferred', 'counterfactual']

/** What the words and marks of a crisis mean, and who stands behind the names in its reasons. */
export function WordsDialog({scenario, onClose}: Props) {
  const own = Object.entries(scenario.glossary)
  const thinkers = glossary.thinker.filter(([name]) => isNamed(scenario, name))
  return (
    <Dialog label={glossary.title} className="sheet words" onClose={onClose}>
      <h2>{glossary.title}</h2>
      {own.length > 0 && (
        <Part title={glossary.own}>
          {own.map(([word, meaning]) => (
            <Word key={word} word={word}>
              <Line text={meaning} />
            </Word>
          ))}
        </Part>
      )}
      <Part title={glossary.marks}>
        {Object.entries(glossary.mark).map(([mark, meaning]) => (
          <Word key={mark} word={<span class="mono">{mark}</span>}>
            {meaning}
          </Word>
        ))}
      </Part>
      <Part title={glossary.badges}>
        {BADGES.map(basis => (
          <Word key={basis} word={<BasisBadge basis={basis} />}>
            {glossary.badge[basis]}
          </Word>
        ))}
      </Part>
      <Part title={glossary.tones}>
        {TONES.map(tone => (
          <Word key={tone} word={<span class="chip tone">{en.play.tone[tone]}</span>}>
            {glossary.tone[tone]}
          </Word>
        ))}
      </Part>
      {thinkers.length > 0 && (
        <Part title={glossary.thinkers} help={glossary.thinkersHelp}>
          {thinkers.map(([name, year, meaning]) => (
            <Word key={name} word={namedWith(name, year)}>
              {meaning}
            </Word>
          ))}
        </Part>
      )}
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {glossary.close}
        </button>
      </p>
    </Dialog>
  )
}

type PartProps = {
  readonly title: string
  readonly help?: string
  readonly children: ComponentChildren
}

const Part = ({title, help, children}: PartProps) => (
  <section>
    <h3>{title}</h3>
    {help && <p class="small">{help}</p>}
    <dl>{children}</dl>
  </section>
)

type WordProps = {readonly word: ComponentChildren; readonly children: ComponentChildren}

const Word = ({word, children}: WordProps) => (
  <div>
    <dt>{word}</dt>
    <dd>{children}</dd>
  </div>
)

/** Whether a reason of this scenario calls on this name. */
const isNamed = (scenario: Scenario, name: string) =>
  // A name may stand in two scripts, the second in brackets.
  name
    .split(/ ?[()]/)
    .some(each => each && JSON.stringify([scenario.turns, scenario.endings]).includes(each))
