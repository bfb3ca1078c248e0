import {useState} from 'preact/hooks'

/** What a button answered, shown only beside what it was about: it is gone once that is another. */
export function useAnswer(about: string): readonly [string, (sentence: string) => void] {
  const [answer, setAnswer] = useState({about, sentence: ''})
  return [
    answer.about === about ? answer.sentence : '',
    sentence => setAnswer({about, sentence}),
  ] as const
}
