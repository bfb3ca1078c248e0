type Props = {readonly left: readonly (string | undefined | false)[]; readonly right: string}

/** The ruled line at the top of a paper: what kind of page, and where in the story. */
export function PaperHead({left, right}: Props) {
  return (
    <p class="paper-head">
      <span>{left.filter(Boolean).join(' · ')}</span>
      <span>{right}</span>
    </p>
  )
}
