import {
  CONCEPT_CONSTRUCTS,
  SOURCE_CONSTRUCTS,
  TEST_REASONS,
  type TestForm,
  type TestItem,
  tests as words,
} from '../../words/handouts-test.ts'
import {formA} from '../../words/handouts-test-a.ts'
import {formB} from '../../words/handouts-test-b.ts'
import {Leaf, Points} from './leaf.tsx'
import {letterOf} from './quiz.ts'

const FORMS: Readonly<Record<TestForm, readonly TestItem[]>> = {a: formA, b: formB}
const FORM_IDS = ['a', 'b'] as const
const LETTERS: Readonly<Record<TestForm, string>> = {a: 'A', b: 'B'}

/** One form of the test: six items on sources, then six on concepts. */
export function TestSheet({form}: {readonly form: TestForm}) {
  const items = FORMS[form]
  const sources = items.slice(0, SOURCE_CONSTRUCTS.length)
  const concepts = items.slice(SOURCE_CONSTRUCTS.length)
  return (
    <Leaf title={words.title(LETTERS[form])} fields={['name', 'class', 'date']}>
      <p>{words.intro}</p>
      <h3>{words.sources}</h3>
      <Items items={sources} start={1} />
      <h3>{words.concepts}</h3>
      <Items items={concepts} start={sources.length + 1} />
    </Leaf>
  )
}

type ItemsProps = {readonly items: readonly TestItem[]; readonly start: number}

function Items({items, start}: ItemsProps) {
  return (
    <ol class="asked" start={start}>
      {items.map(({construct, text, ask, answers}) => (
        <li key={construct}>
          <p>{text}</p>
          <p>
            <b>{ask}</b>
          </p>
          <ol class="answers">
            {answers.map(answer => (
              <li key={answer}>{answer}</li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The answers of both forms, and how gains are reckoned. */
export function TestKeySheet() {
  return (
    <Leaf title={words.keyTitle}>
      <h3>{words.key}</h3>
      <table class="grid key-grid">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.construct}</th>
            {FORM_IDS.map(form => (
              <th key={form} scope="col">
                {words.keyForm(LETTERS[form])}
              </th>
            ))}
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {[...SOURCE_CONSTRUCTS, ...CONCEPT_CONSTRUCTS].map((construct, index) => (
            <tr key={construct}>
              <th scope="row">{index + 1}</th>
              <td>{construct}</td>
              {FORM_IDS.map(form => (
                <td key={form}>
                  <b>
                    {letterOf(FORMS[form].find(item => item.construct === construct)?.right ?? -1)}
                  </b>
                </td>
              ))}
              <td>{TEST_REASONS[construct]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.scoring}</h3>
      <p class="leaf-note">
        <b>{words.gain}</b> {words.example}
      </p>
      <Points texts={words.notes} />
    </Leaf>
  )
}
