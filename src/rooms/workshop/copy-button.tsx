import {useEffect, useState} from 'preact/hooks'
import {citing as words} from '../../words/passages-panel.ts'

/** So long a button says that it copied, in milliseconds. */
const TOLD = 4000

/** Copies a text and says within its own width whether it could; after a moment it offers it again. */
export function CopyButton({text, name}: {readonly text: string; readonly name: string}) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), TOLD)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setState(copied ? 'copied' : 'refused')
  }
  return (
    <>
      <button type="button" class="panel-button copying" onClick={copy}>
        <span class={state === 'copied' ? 'is-hidden' : ''}>{name}</span>
        <span aria-hidden="true" class={state === 'copied' ? '' : 'is-hidden'}>
          {words.copied}
        </span>
      </button>
      <span role="status" class={state === 'refused' ? 'small copy-refused' : 'unseen'}>
        {state === 'copied' && words.copied}
        {state === 'refused' && words.notCopied}
      </span>
    </>
  )
}
