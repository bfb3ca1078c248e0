import {useState} from 'preact/hooks'
import type {AddedFile, Session} from '../../session/session.ts'
import {shelf as words} from '../../words/shelf.ts'

const LARGEST = 1_048_576

type Told = AddedFile | {readonly status: 'reading' | 'too-large'}

/** Opens a scenario file from this device: it comes into the library, or every problem is told. */
export function ScenarioFile({session}: {readonly session: Session}) {
  const [told, setTold] = useState<Told>()
  const open = async (file: File) => {
    if (file.size > LARGEST) return setTold({status: 'too-large'})
    setTold({status: 'reading'})
    const added = await session.addFile(await file.text())
    if (added.status === 'added' && added.kept) await session.openCard(added.card)
    setTold(added)
  }
  return (
    <li class="card quiet-card">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <label class="file-choice">
          <span>{words.choose}</span>
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={event => {
              const [file] = event.currentTarget.files ?? []
              if (file) void open(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <div role="status">{told && <Outcome told={told} />}</div>
    </li>
  )
}

function Outcome({told}: {readonly told: Told}) {
  switch (told.status) {
    case 'reading':
      return <p>{words.reading}</p>
    case 'too-large':
      return <p>{words.tooLarge}</p>
    case 'too-long':
      return <p>{words.tooLong}</p>
    case 'clash':
      return <p>{words.clash(told.title)}</p>
    case 'added':
      return told.kept ? null : <p>{words.notKept}</p>
    case 'problems':
      return (
        <>
          <p>{words.problems(told.problems.length)}</p>
          <ul class="file-problems">
            {told.problems.map(({code, line, sentence, repair}) => (
              <li key={`${line} ${code} ${sentence}`}>
                <b>{words.line(line)}</b> {sentence} {repair} <span class="mono small">{code}</span>
              </li>
            ))}
          </ul>
        </>
      )
  }
}
