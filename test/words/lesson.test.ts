import {describe, expect, it} from 'vitest'
import {LESSON_CODES, type LessonCode, wordLessonMistake} from '../../src/words/lesson.ts'
import {wordLessonRefused} from '../../src/words/lesson-refused.ts'
import {expectSentence} from './examples.ts'

const FIELDS: Readonly<Partial<Record<LessonCode, Record<string, string | number>>>> = {
  'lesson/too-long': {length: 2001, most: 2000},
  'lesson/damaged': {key: 'open'},
  'lesson/markup': {key: 'seats'},
  'lesson/unknown-key': {key: 'colour'},
  'lesson/twice': {key: 'seed'},
  'lesson/unknown-value': {key: 'rival', value: 'nice', choices: 'documented, hard-liner'},
  'lesson/wrong-number': {key: 'clock', value: '29', least: 30, most: 600},
  'lesson/unknown-scenario': {scenario: 'february'},
  'lesson/not-loaded': {title: 'The January strikes'},
  'lesson/unknown-seat': {seats: 'atlantis', known: 'pakistan, iran'},
  'lesson/unknown-passage': {passages: 'Z99'},
}

describe('wordLessonMistake', () => {
  it.each(LESSON_CODES)('words %s with its facts', code => {
    const fields = FIELDS[code] ?? {}
    const sentence = wordLessonMistake({code, fields})
    expectSentence(sentence)
    expect(sentence).not.toContain('?')
    for (const value of Object.values(fields)) expect(sentence).toContain(String(value))
  })
})

describe('wordLessonRefused', () => {
  it.each(LESSON_CODES)('words %s for a terminal, where nothing is left out', code => {
    const fields = FIELDS[code] ?? {}
    const sentence = wordLessonRefused({code, fields}, ['january-strikes'])
    expectSentence(sentence)
    expect(sentence).not.toMatch(/\?|left out|\bhere\b|teacher/)
    for (const value of Object.values(fields)) expect(sentence).toContain(String(value))
  })
})
