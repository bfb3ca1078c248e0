import {useEffect, useState} from 'preact/hooks'
import type {Erased, KeptCount, KeptHere} from '../../session/kept-here.ts'
import {eraseWords as words} from '../../words/erase.ts'
import {AskTwice} from '../shared/ask-twice.tsx'

type Props = {readonly kept: KeptHere}

/** What this browser keeps for Demarche, and the button that erases it once that is said twice. */
export function EraseSection({kept}: Props) {
  const [counts, setCounts] = useState<readonly KeptCount[]>([])
  const [said, say] = useState<readonly string[]>([])
  useEffect(() => void kept.count().then(setCounts), [kept])
  const erase = async () => {
    const erased = await kept.erase()
    say(sentences(erased))
    setCounts(
      counts.map(({kind, number}) => ({
        kind,
        number: erased.some(each => each.kind === kind && each.how === 'refused') ? number : 0,
      })),
    )
  }
  const total = counts.reduce((sum, {number}) => sum + (number ?? 0), 0)
  return (
    <section class="paper" aria-labelledby="erase">
      <h2 id="erase">{words.title}</h2>
      <p>{words.intro}</p>
      <table class="preflight-table preflight-kept">
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.what}</th>
            <th scope="col">{words.head.number}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({kind, number}) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              <td>{number ?? words.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <AskTwice
          button={words.ask}
          question={words.sure(total)}
          yes={words.yes}
          no={words.no}
          isOnPaper
          onYes={() => void erase()}
        />
      </div>
      <div role="status">
        {said.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <h3 class="label">{words.elsewhere}</h3>
      <p>{words.elsewhereText}</p>
      <ul class="preflight-elsewhere">
        {words.elsewhereList.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function sentences(erased: readonly Erased[]): readonly string[] {
  const names = (how: Erased['how']) =>
    erased.filter(each => each.how === how).map(({kind}) => words.kinds[kind].toLowerCase())
  const open = names('open')
  const refused = names('refused')
  if (open.length + refused.length === 0) return [words.erased]
  return [
    ...(open.length > 0 ? [words.open(open)] : []),
    ...(refused.length > 0 ? [words.refused(refused)] : []),
  ]
}
