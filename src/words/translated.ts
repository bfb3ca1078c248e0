/** The same words in another language: the same keys and parameters, another text. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Told
    ? (...given: Given) => Translated<Told>
    : {readonly [Key in keyof Words]: Translated<Words[Key]>}
