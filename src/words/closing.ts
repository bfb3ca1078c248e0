/** What is said of rungs that end the story. */
export const closing = {
  mark: '✕',
  rungs: (labels: readonly string[]) =>
    labels.length === 1
      ? `The rung “${labels[0]}” ends the story.`
      : `The rungs ${labels.map(label => `“${label}”`).join(', ')} end the story.`,
  rule: 'A rung marked ✕ ends the story as soon as a turn leaves the ladder there, whatever the other ladders show.',
}
