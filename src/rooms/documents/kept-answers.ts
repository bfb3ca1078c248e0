import {useState} from 'preact/hooks'

export type Answers = Readonly<Record<string, string>>

/** The answers of one exercise, kept on the device where it can. */
export function useKeptAnswers(exercise: string): [Answers, (answers: Answers) => void] {
  const key = `demarche/exercise/${exercise}`
  const [answers, setAnswers] = useState<Answers>(() => read(key))
  const keep = (changed: Answers) => {
    setAnswers(changed)
    try {
      localStorage.setItem(key, JSON.stringify(changed))
    } catch {
      // Where nothing is kept the exercise still works until the page is closed.
    }
  }
  return [answers, keep]
}

function read(key: string): Answers {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof data !== 'object' || data === null) return {}
    return Object.fromEntries(Object.entries(data).filter(([, text]) => typeof text === 'string'))
  } catch {
    return {}
  }
}
