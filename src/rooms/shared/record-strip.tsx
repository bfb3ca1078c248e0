import {useEffect, useState} from 'preact/hooks'
import type {Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import {en} from '../../words/en.ts'

type Props = {
  readonly play: Play
  readonly record: () => Record
  readonly kept: boolean
  readonly onSay: (sentence: string) => void
}

/** The record of the play in sight: its code, and its file. Coding is loaded behind the first screen. */
export function RecordStrip({play, record, kept, onSay}: Props) {
  /** Undefined until it is made; empty where the play is too long for one. */
  const [code, setCode] = useState<string>()
  const [qr, setQr] = useState<QrPart>()
  useEffect(() => {
    let open = true
    import('../../records/code.ts').then(
      ({codeOf}) => {
        const made = codeOf(play)
        if (open) setCode(made.ok ? made.value : '')
      },
      // Gone with an older build of the site; the page says so, and the play is kept.
      () => undefined,
    )
    return () => {
      open = false
    }
  }, [play])
  const copy = () =>
    navigator.clipboard?.writeText(code ?? '').then(
      () => onSay(en.record.copied),
      () => onSay(en.record.notCopied),
    ) ?? onSay(en.record.notCopied)
  return (
    <section class="record-strip" aria-label={en.record.region}>
      <label>
        <span class="label">{en.record.code}</span>
        <input
          class="code"
          readOnly
          spellcheck={false}
          value={code === '' ? en.record.tooLong : (code ?? '')}
          onFocus={event => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="ghost" onClick={copy}>
        {en.record.copy}
      </button>
      <button type="button" class="ghost" onClick={() => save(record())}>
        {en.record.save}
      </button>
      {code && (
        <button
          type="button"
          class="ghost"
          onClick={async () => {
            const {default: part} = await import('./qr-dialog.tsx')
            setQr(() => part)
          }}
        >
          {en.qr.open}
        </button>
      )}
      {qr && code && <Qr part={qr} code={code} onClose={() => setQr(undefined)} />}
      <p class={kept ? 'unseen' : 'small warning'}>{kept ? en.record.kept : en.record.notKept}</p>
    </section>
  )
}

type QrPart = typeof import('./qr-dialog.tsx').default

function Qr({part: Part, code, onClose}: {part: QrPart; code: string; onClose: () => void}) {
  const address = new URL(`debrief/#${code}`, document.baseURI).href
  return <Part address={address} code={code} onClose={onClose} />
}

async function save(record: Record) {
  const {writeRecord} = await import('../../records/record.ts')
  const address = URL.createObjectURL(new Blob([writeRecord(record)], {type: 'application/json'}))
  const link = document.createElement('a')
  link.href = address
  link.download = `${record.scenario.id}-${record.moves.length}.demarche.json`
  link.click()
  URL.revokeObjectURL(address)
}
