import {useState} from 'preact/hooks'
import {type Answers, answersIn} from '../../session/kept-answers.ts'

export type {Answers}

/** The answers of one exercise, kept on the device where it can; `isAside` where what was kept could not be read. */
export function useKeptAnswers(exercise: string) {
  const key = `demarche/exercise/${exercise}`
  const [{answers, isAside}, set] = useState(() => read(key))
  const keep = (changed: Answers) => {
    set({answers: changed, isAside})
    try {
      localStorage.setItem(key, JSON.stringify(changed))
    } catch {
      // Where nothing is kept the exercise still works until the page is closed.
    }
  }
  return {answers, keep, isAside}
}

function read(key: string) {
  try {
    return answersIn(localStorage, key)
  } catch {
    return {answers: {}, isAside: false}
  }
}
