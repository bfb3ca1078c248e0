import {useState} from 'preact/hooks'
import {citing as words} from '../../words/passages-panel.ts'

/** Copies a text and says whether it could. */
export function CopyButton({text, name}: {readonly text: string; readonly name: string}) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(words.copied)
    } catch {
      setTold(words.notCopied)
    }
  }
  return (
    <>
      <button type="button" class="panel-button" onClick={copy}>
        {name}
      </button>
      <span role="status" class="small">
        {told}
      </span>
    </>
  )
}
