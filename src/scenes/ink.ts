/** The colours of the stage: ink for the world, vermilion for worse, teal for better, gold for the record. */
export const INK = {
  sea: 0x0e2030,
  land: 0x1b3145,
  shore: 0x2a465d,
  border: 0x6c8499,
  graticule: 0x9fc0dc,
  paper: 0xfdf0dc,
  pale: 0xc7d5e0,
  mist: 0x9db1c2,
  rail: 0x33526c,
  panel: 0x0b1a29,
  panelEdge: 0x21394e,
  worse: 0xe2603f,
  worseLight: 0xffc4b0,
  better: 0x35a08a,
  betterLight: 0xa9ecda,
  history: 0xe8b84a,
  alert: 0xe0a24a,
} as const

/** A colour as a canvas context wants it. */
export const css = (colour: number, alpha = 1) =>
  `rgba(${colour >> 16}, ${(colour >> 8) & 255}, ${colour & 255}, ${alpha})`
