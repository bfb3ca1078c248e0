import {useEffect, useRef, useState} from 'preact/hooks'
import type {Erased, KeptCount, KeptHere} from '../../session/kept-here.ts'
import {eraseWords as words} from '../../words/erase.ts'

type Props = {readonly kept: KeptHere}

/** What this browser keeps for Demarche, and the button that erases it once that is said twice. */
export function EraseSection({kept}: Props) {
  const [counts, setCounts] = useState<readonly KeptCount[]>([])
  const [asks, setAsks] = useState(false)
  const [said, say] = useState<readonly string[]>([])
  const sure = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  useEffect(() => void kept.count().then(setCounts), [kept])
  useEffect(() => {
    if (asks) sure.current?.focus()
  }, [asks])
  const leave = () => {
    setAsks(false)
    // The button comes back with the next drawing of the page.
    requestAnimationFrame(() => ask.current?.focus())
  }
  const erase = async () => {
    const erased = await kept.erase()
    say(sentences(erased))
    setCounts(
      counts.map(({kind, number}) => ({
        kind,
        number: erased.some(each => each.kind === kind && each.how === 'refused') ? number : 0,
      })),
    )
    leave()
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
      {asks ? (
        <div class="preflight-sure">
          <p class="warning" id="erase-sure">
            {words.sure(total)}
          </p>
          <p class="actions">
            <button
              ref={sure}
              type="button"
              class="solid"
              aria-describedby="erase-sure"
              onClick={() => void erase()}
            >
              {words.yes}
            </button>
            <button type="button" class="ghost" onClick={leave}>
              {words.no}
            </button>
          </p>
        </div>
      ) : (
        <p class="actions">
          <button ref={ask} type="button" class="ghost" onClick={() => setAsks(true)}>
            {words.ask}
          </button>
        </p>
      )}
      <div role="status">
        {said.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
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
