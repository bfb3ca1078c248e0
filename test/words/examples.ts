import {expect} from 'vitest'

/** Holds a sentence to what every sentence must be: whole, and free of what a program leaks. */
export function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z"“].*[.!?]$/s)
  expectClean(sentence)
}

export function expectClean(sentence: string): void {
  expect(sentence.length).toBeGreaterThan(4)
  expect(sentence).not.toMatch(/undefined|\[object|NaN|null|\$\{|function|=>/)
}
