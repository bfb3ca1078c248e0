/** A newer version of the site that waits on this device. */
export const offlineWords = {
  newer: 'A newer version is ready.',
  takeUp: 'Take it up',
  kept: 'All plays stay.',
  others: 'Other pages of Demarche are open. Close them, then take it up.',
}
