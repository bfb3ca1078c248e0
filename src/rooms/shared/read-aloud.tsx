import {createContext} from 'preact'
import {useContext, useEffect, useState} from 'preact/hooks'
import {en} from '../../words/en.ts'

/** Whether texts offer to be read aloud. */
export const ReadsAloud = createContext(false)

/** Reads a text aloud with a voice of the browser, and stops where the page moves on. */
export function ReadAloud({text}: {readonly text: string}) {
  const offered = useContext(ReadsAloud)
  const [speaking, setSpeaking] = useState(false)
  useEffect(
    () => () => {
      if (offered) speechSynthesis.cancel()
    },
    [offered],
  )
  if (!offered) return null
  const toggle = () => {
    speechSynthesis.cancel()
    if (speaking) return setSpeaking(false)
    const speech = new SpeechSynthesisUtterance(text.replace(/\s*\[[A-Z]\d[^\]]*\]/g, ''))
    speech.lang = document.documentElement.lang
    speech.onend = () => setSpeaking(false)
    speech.onerror = () => setSpeaking(false)
    setSpeaking(true)
    speechSynthesis.speak(speech)
  }
  return (
    <button type="button" class="ghost aloud" aria-pressed={speaking} onClick={toggle}>
      {speaking ? en.aloud.stop : en.aloud.start}
    </button>
  )
}
