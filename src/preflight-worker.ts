/** Answers, to show that a script can run beside a page. */
addEventListener('message', () => postMessage('here'))
