type Props = {readonly text: string; readonly anchor: string | undefined}

/** A paragraph with its anchor marked, wherever its quotation marks and letters differ only in form. */
export function Marked({text, anchor}: Props) {
  const at = anchor ? plain(text).indexOf(plain(anchor)) : -1
  if (!anchor || at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + anchor.length)}</mark>
      {text.slice(at + anchor.length)}
    </>
  )
}

/** Each character stays one character, so that places agree. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase()
