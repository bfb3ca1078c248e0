/** How many pages a PDF has; Chromium writes each as an object of its own, uncompressed. */
export const pagesOf = (paper: Buffer): number =>
  paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
