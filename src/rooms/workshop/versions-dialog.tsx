import {useEffect, useRef, useState} from 'preact/hooks'
import type {Version} from '../../session/drafts.ts'
import {workshop as words} from '../../words/workshop.ts'
import {Dialog} from '../shared/dialog.tsx'
import {timeOf} from '../shared/time-of.ts'
import {compareTexts} from './compare.ts'

type Props = {
  readonly text: string
  readonly load: () => Promise<readonly Version[]>
  /** Keeps what stands now, unless it is the newest version already. */
  readonly onKeep: () => Promise<void>
  readonly onRestore: (version: Version) => void
  readonly onClose: () => void
}

/** The texts that a draft once had: each can be compared with what stands now, and gone back to. */
export function VersionsDialog({text, load, onKeep, onRestore, onClose}: Props) {
  const [versions, setVersions] = useState<readonly Version[]>()
  const [chosen, setChosen] = useState<Version>()
  const [told, tell] = useState('')
  const look = async () => {
    const found = await load()
    setVersions(found)
    setChosen(
      before =>
        found.find(({at}) => at === before?.at) ??
        found.find(version => version.text !== text) ??
        found[0],
    )
  }
  useEffect(() => void look(), [])
  return (
    <Dialog label={words.versions.title} className="workshop-dialog is-wide" onClose={onClose}>
      <h2>{words.versions.title}</h2>
      {versions?.length === 0 && <p>{words.versions.none}</p>}
      <div class="versions">
        <fieldset>
          <legend class="unseen">{words.versions.title}</legend>
          {versions?.map(version => (
            <label key={version.at} class="version">
              <input
                type="radio"
                name="version"
                checked={version === chosen}
                onChange={() => setChosen(version)}
              />
              <span>
                <b>{timeOf(version.at)}</b> {words.versions.why[version.why]}
              </span>
            </label>
          ))}
        </fieldset>
        {chosen && (
          <div>
            <p class="small">{words.versions.legend}</p>
            <Comparison older={chosen.text} newer={text} />
          </div>
        )}
      </div>
      <p class="dialog-tools">
        {chosen && chosen.text !== text && (
          <button type="button" class="tool is-main" onClick={() => onRestore(chosen)}>
            {words.versions.restore}
          </button>
        )}
        <button
          type="button"
          class="tool"
          onClick={async () => {
            const before = versions?.[0]?.text
            await onKeep()
            await look()
            tell(before === text ? words.versions.same : words.versions.kept)
          }}
        >
          {words.versions.keep}
        </button>
        <button type="button" class="tool" onClick={onClose}>
          {words.versions.close}
        </button>
      </p>
      <p class="small" role="status">
        {told}
      </p>
    </Dialog>
  )
}

function Comparison({older, newer}: {readonly older: string; readonly newer: string}) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(
    () => (host.current ? compareTexts(host.current, older, newer) : undefined),
    [older, newer],
  )
  return <div ref={host} class="comparison" />
}
