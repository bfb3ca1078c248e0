/** Runs this once the browser has nothing to do for the person in front of it. */
export const whenIdle = (run: () => void): void => {
  if (window.requestIdleCallback) window.requestIdleCallback(run)
  else setTimeout(run, 200)
}
