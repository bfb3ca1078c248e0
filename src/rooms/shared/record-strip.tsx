import {useState} from 'preact/hooks'
import {hash32} from '../../hash.ts'
import {codeOf} from '../../records/code.ts'
import type {Play} from '../../records/play.ts'
import {type Record, withoutWords, writeRecord} from '../../records/record.ts'
import {reasons} from '../../words/deciding.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {isOneFile} from './one-file.ts'
import {saveText} from './save-text.ts'

type Props = {
  readonly play: Play
  readonly record: () => Record
  readonly kept: boolean
  readonly onSay: (sentence: string) => void
}

/** The record of the play in sight: its code, and its file. */
export function RecordStrip({play, record, kept, onSay}: Props) {
  const made = codeOf(play)
  const code = made.ok ? made.value : ''
  const [qr, setQr] = useState<QrPart>()
  const [withWords, setWithWords] = useState(false)
  const whole = record()
  const hasWords = whole.moves.some(({reason, note}) => reason || note)
  const copy = () =>
    navigator.clipboard?.writeText(code).then(
      () => onSay(en.record.copied),
      () => onSay(en.record.notCopied),
    ) ?? onSay(en.record.notCopied)
  return (
    <section class="record-strip" aria-label={en.record.region}>
      <label>
        <span class="label">{en.record.code}</span>
        {/* With large text a code needs more than one line. */}
        <textarea
          class="code"
          rows={1}
          readOnly
          spellcheck={false}
          value={code || en.record.tooLong}
          onFocus={event => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="ghost" onClick={copy}>
        {en.record.copy}
      </button>
      <button
        type="button"
        class="ghost"
        onClick={() => save(withWords ? whole : withoutWords(whole))}
      >
        {en.record.save}
      </button>
      {hasWords && (
        <label class="with-words">
          <input
            type="checkbox"
            checked={withWords}
            onChange={event => setWithWords(event.currentTarget.checked)}
          />{' '}
          {reasons.save}
        </label>
      )}
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
      {qr && <Qr part={qr} code={code} onClose={() => setQr(undefined)} />}
      <p class={kept ? 'unseen' : 'small warning'}>{kept ? en.record.kept : en.record.notKept}</p>
    </section>
  )
}

type QrPart = typeof import('./qr-dialog.tsx').default

function Qr({part: Part, code, onClose}: {part: QrPart; code: string; onClose: () => void}) {
  // A page that is one file has no address that another machine could open; the debrief reads the code alone.
  const address = isOneFile
    ? code
    : new URL(`${language.site}debrief/#${code}`, document.baseURI).href
  return <Part address={address} {...(isOneFile ? {} : {code})} onClose={onClose} />
}

/** Under a name that tells the files of a class apart: by seats, and by all that is in it. */
function save(record: Record) {
  const text = writeRecord(record)
  const name = [record.scenario.id, ...record.held, hash32(text).toString(36)].join('-')
  saveText(`${name}.demarche.json`, text, 'application/json')
}
