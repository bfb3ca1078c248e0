/** What is told of a replay to those who hear the page. */
export const replay = {
  told: (at: number, last: number, title: string, moved: string) =>
    `Moment ${at} of ${last}: ${title}. ${moved}`.trim(),
}
