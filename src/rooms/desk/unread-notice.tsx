import {keptUnread as words} from '../../words/kept-unread.ts'

/** Says that plays are kept here which this page cannot read. */
export const UnreadNotice = ({plays}: {readonly plays: number}) => (
  <p class="warning" role="status">
    {words.plays(plays)}
  </p>
)
