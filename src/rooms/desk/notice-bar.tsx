import type {Notice} from '../../session/session.ts'
import {en} from '../../words/en.ts'

type Props = {readonly notice: Notice; readonly onDismiss: () => void}

/** Something to know about how the play is kept, until it is read. */
export function NoticeBar({notice, onDismiss}: Props) {
  const isUpdate = notice === 'updated'
  return (
    <section class="notice" role="alert">
      <p>{en.notices[notice]}</p>
      <button type="button" class="solid" onClick={isUpdate ? () => location.reload() : onDismiss}>
        {isUpdate ? en.notices.reload : en.notices.dismiss}
      </button>
    </section>
  )
}
