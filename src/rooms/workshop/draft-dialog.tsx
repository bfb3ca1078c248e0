import type {Drawing} from '../../drafts/judge.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Draft, Version} from '../../session/drafts.ts'
import {ExportDialog} from './export-dialog.tsx'
import {exportsOf} from './exports.ts'
import {ProblemPage} from './problem-page.tsx'
import {VersionsDialog} from './versions-dialog.tsx'
import type {Workplace} from './workplace.ts'

/** Which dialog stands over a draft. */
export type OpenDialog =
  | {readonly kind: 'versions'}
  | {readonly kind: 'export'}
  | {readonly kind: 'page'; readonly code: string}

type Props = {
  readonly dialog: OpenDialog
  readonly draft: Draft
  readonly workplace: Workplace
  /** Of the text as it stands; nothing where that cannot be played or is still judged. */
  readonly scenario: Scenario | null | undefined
  readonly drawing: Drawing | undefined
  /** Hears the name of the file that the text was saved as. */
  readonly onSaved: (name: string) => void
  readonly onKeep: () => Promise<void>
  readonly onRestore: (version: Version) => void
  readonly onClose: () => void
}

/** The dialog that is open over a draft. */
export function DraftDialog(props: Props) {
  const {dialog, draft, workplace, scenario, drawing, onSaved, onKeep, onRestore, onClose} = props
  if (dialog.kind === 'page') {
    return <ProblemPage code={dialog.code} load={workplace.pageOf} onClose={onClose} />
  }
  if (dialog.kind === 'export') {
    return (
      <ExportDialog
        entries={exportsOf(draft, scenario, drawing, onSaved, workplace.makePage)}
        onClose={onClose}
      />
    )
  }
  return (
    <VersionsDialog
      text={draft.text}
      load={() => workplace.store.versions(draft.id)}
      onKeep={onKeep}
      onRestore={onRestore}
      onClose={onClose}
    />
  )
}
